/** CAMEO 09 to 20, one text for each root: `code | TYPE | mode | contexts | our words`. See cameo.ts. */
export const CAMEO_CONFLICT: readonly string[] = [
  `
09 | ACCUSE | investigate | | Investigation
090 | ACCUSE | investigate | | Investigation
091 | ACCUSE | investigate | crime corruption | Investigation of crime or corruption
092 | ACCUSE | investigate | human_rights | Investigation of human rights abuses
093 | ACCUSE | investigate | military | Investigation of military action
094 | ACCUSE | investigate | military legal | Investigation of war crimes
`,
  `
10 | REQUEST | | | Demand
100 | REQUEST | | | Demand
101 | REQUEST | assist | | Demand for cooperation
1011 | REQUEST | assist | economic |
1012 | REQUEST | assist | military |
1013 | REQUEST | assist | legal |
1014 | REQUEST | assist | intelligence |
102 | REQUEST | assist | diplomatic | Demand for diplomatic cooperation
103 | REQUEST | assist | | Demand for aid
1031 | REQUEST | assist | economic |
1032 | REQUEST | assist | military |
1033 | REQUEST | assist | |
1034 | REQUEST | assist | peacekeeping |
104 | REQUEST | change | political_institutions | Demand for political reform
1041 | REQUEST | change | executive |
1042 | REQUEST | change | executive |
1043 | REQUEST | change | rights_freedoms |
1044 | REQUEST | change | political_institutions |
105 | REQUEST | yield | legal | Demand to yield
1051 | REQUEST | yield | legal |
1052 | REQUEST | yield | legal |
1053 | REQUEST | yield | legal |
1054 | REQUEST | yield | economic |
1055 | REQUEST | yield | diplomatic |
1056 | REQUEST | yield | military |
106 | REQUEST | meet | diplomatic | Demand to meet or negotiate
107 | REQUEST | meet | diplomatic | Demand to settle a dispute
108 | REQUEST | meet | diplomatic | Demand for mediation
`,
  `
11 | ACCUSE | disapprove | | Disapproval
110 | ACCUSE | disapprove | | Disapproval
111 | ACCUSE | disapprove | | Criticism
112 | ACCUSE | disapprove | | Accusation
1121 | ACCUSE | disapprove | crime corruption |
1122 | ACCUSE | disapprove | human_rights |
1123 | ACCUSE | disapprove | military |
1124 | ACCUSE | disapprove | military legal |
1125 | ACCUSE | disapprove | legal |
113 | ACCUSE | disapprove | | Opposition rallied
114 | ACCUSE | disapprove | | Official complaint
115 | ACCUSE | disapprove | legal | Lawsuit
116 | ACCUSE | disapprove | legal | Found guilty or liable
`,
  `
12 | REJECT | | | Refusal
120 | REJECT | | | Refusal
121 | REJECT | assist | | Cooperation refused
1211 | REJECT | assist | economic |
1212 | REJECT | assist | military |
1213 | REJECT | assist | legal |
1214 | REJECT | assist | intelligence |
122 | REJECT | assist | | Aid refused
1221 | REJECT | assist | economic |
1222 | REJECT | assist | military |
1223 | REJECT | assist | |
1224 | REJECT | assist | peacekeeping |
123 | REJECT | change | political_institutions | Reform refused
1231 | REJECT | change | executive |
1232 | REJECT | change | executive |
1233 | REJECT | change | rights_freedoms |
1234 | REJECT | change | political_institutions |
124 | REJECT | | | Refusal to yield
1241 | REJECT | change | legal |
1242 | REJECT | change | |
1243 | REJECT | yield | legal |
1244 | REJECT | yield | economic |
1245 | REJECT | yield | diplomatic |
1246 | REJECT | yield | military |
125 | REJECT | meet | diplomatic | Talks refused
126 | REJECT | meet | diplomatic | Mediation refused
127 | REJECT | meet | diplomatic | Settlement refused
128 | REJECT | yield | legal | Norms or law defied
129 | REJECT | yield | diplomatic | Veto
`,
  `
13 | THREATEN | | | Threat
130 | THREATEN | | | Threat
131 | THREATEN | | | Threat without force
1311 | THREATEN | relations | |
1312 | THREATEN | restrict | diplomatic |
1313 | THREATEN | relations | diplomatic |
132 | THREATEN | restrict | legal | Threat of administrative sanctions
1321 | THREATEN | restrict | legal |
1322 | THREATEN | restrict | legal |
1323 | THREATEN | restrict | legal |
1324 | THREATEN | restrict | legal |
133 | THREATEN | relations | | Threat of protest
134 | THREATEN | relations | diplomatic | Threat to halt negotiations
135 | THREATEN | relations | diplomatic | Threat to halt mediation
136 | THREATEN | expel | diplomatic | Threat to halt international involvement
137 | THREATEN | violence | legal | Threat of repression
138 | THREATEN | violence | military | Threat of military force
1381 | THREATEN | restrict | military |
1382 | THREATEN | territory | military |
1383 | THREATEN | violence | military |
1384 | THREATEN | violence | military |
1385 | THREATEN | violence | cbrn |
139 | THREATEN | relations | diplomatic | Ultimatum
`,
  `
14 | PROTEST | | | Dissent
140 | PROTEST | | | Dissent
141 | PROTEST | demo | | Demonstration
1411 | PROTEST | demo | executive |
1412 | PROTEST | demo | executive |
1413 | PROTEST | demo | rights_freedoms |
1414 | PROTEST | demo | political_institutions |
142 | PROTEST | hunger | | Hunger strike
1421 | PROTEST | hunger | executive |
1422 | PROTEST | hunger | executive |
1423 | PROTEST | hunger | rights_freedoms |
1424 | PROTEST | hunger | political_institutions |
143 | PROTEST | | | Strike or boycott
1431 | PROTEST | | executive |
1432 | PROTEST | | executive |
1433 | PROTEST | | rights_freedoms |
1434 | PROTEST | | political_institutions |
144 | PROTEST | obstruct | | Passage blocked
1441 | PROTEST | obstruct | executive |
1442 | PROTEST | obstruct | executive |
1443 | PROTEST | obstruct | rights_freedoms |
1444 | PROTEST | obstruct | political_institutions |
145 | PROTEST | riot | | Violent protest
1451 | PROTEST | riot | executive |
1452 | PROTEST | riot | executive |
1453 | PROTEST | riot | rights_freedoms |
1454 | PROTEST | riot | political_institutions |
`,
  `
15 | MOBILIZE | | | Show of force
150 | MOBILIZE | | | Show of force
151 | MOBILIZE | police | | Police on alert
152 | MOBILIZE | troops | military | Military on alert
153 | MOBILIZE | police | | Police mobilised
154 | MOBILIZE | troops | military | Armed forces mobilised
155 | MOBILIZE | | cyber | Cyber forces mobilised
`,
  `
16 | SANCTION | | | Relations reduced
160 | SANCTION | | | Relations reduced
161 | SANCTION | withdraw | diplomatic | Diplomatic relations reduced or broken
162 | SANCTION | discontinue | diplomatic | Aid reduced or stopped
1621 | SANCTION | discontinue | economic |
1622 | SANCTION | discontinue | military |
1623 | SANCTION | discontinue | |
163 | COERCE | restrict | diplomatic | Embargo, boycott or sanctions imposed
164 | SANCTION | withdraw | diplomatic | Negotiations halted
165 | SANCTION | withdraw | diplomatic | Mediation halted
166 | SANCTION | expel | diplomatic | Expulsion or withdrawal
1661 | SANCTION | expel | military |
1662 | SANCTION | expel | diplomatic |
1663 | SANCTION | expel | diplomatic |
`,
  `
17 | COERCE | | | Coercion
170 | COERCE | | | Coercion
171 | COERCE | seize | legal | Property seized or damaged
1711 | COERCE | seize | legal | Property confiscated
1712 | ASSAULT | destroy | legal | Property destroyed
172 | COERCE | restrict | legal | Administrative sanctions imposed
1721 | COERCE | restrict | legal |
1722 | COERCE | restrict | legal |
1723 | COERCE | curfew | legal | Curfew imposed
1724 | COERCE | martial-law | legal | State of emergency or martial law imposed
173 | COERCE | arrest | legal | Arrest or charge
174 | COERCE | deport | legal | Expulsion or deportation
175 | ASSAULT | | military | Violent repression
176 | COERCE | cyber | cyber | Cyber attack
`,
  `
18 | ASSAULT | | | Assault
180 | ASSAULT | | | Unconventional violence
181 | ASSAULT | abduct | | Abduction or hostage-taking
182 | ASSAULT | beat | | Physical assault
1821 | ASSAULT | sexual | | Sexual assault
1822 | ASSAULT | torture | | Torture
1823 | ASSAULT | | | Killing by physical assault
183 | ASSAULT | explosives | | Bombing
1831 | ASSAULT | suicide-attack | | Suicide bombing
1832 | ASSAULT | explosives | | Car bombing
1833 | ASSAULT | explosives | | Roadside bombing
1834 | ASSAULT | explosives | | Bombing of a place
184 | ASSAULT | abduct | | Use as human shield
185 | ASSAULT | targeted | | Attempt to assassinate
186 | ASSAULT | targeted | | Assassination
`,
  `
19 | ASSAULT | | military | Fighting
190 | ASSAULT | | military | Military force used
191 | COERCE | restrict | military | Blockade
192 | COERCE | seize | military | Territory occupied
193 | ASSAULT | firearms | military | Fighting with small arms
194 | ASSAULT | heavy-weapons | military | Fighting with artillery and tanks
195 | ASSAULT | aerial | military | Air attack
1951 | ASSAULT | aerial | military |
1952 | ASSAULT | drone | military | Drone attack
196 | ASSAULT | | legal military | Ceasefire violated
`,
  `
20 | ASSAULT | unconventional | military | Mass violence
200 | ASSAULT | unconventional | military | Mass violence
201 | ASSAULT | | legal | Mass expulsion
202 | ASSAULT | | military | Mass killings
203 | ASSAULT | | military | Ethnic cleansing
204 | ASSAULT | unconventional | cbrn | Weapons of mass destruction used
2041 | ASSAULT | unconventional | cbrn |
2042 | ASSAULT | unconventional | cbrn |
`,
];
