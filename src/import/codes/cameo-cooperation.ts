/** CAMEO 01 to 08, one text for each root: `code | TYPE | mode | contexts | our words`. See cameo.ts. */
export const CAMEO_COOPERATION: readonly string[] = [
  `
01 | STATEMENT | | | Statement
010 | STATEMENT | | | Statement
011 | STATEMENT | | | No comment
012 | STATEMENT | | | Pessimistic remark
013 | STATEMENT | | | Optimistic remark
014 | STATEMENT | | | A policy considered
015 | STATEMENT | | | Responsibility acknowledged or claimed
016 | STATEMENT | | | Responsibility denied
017 | STATEMENT | | | Symbolic act
018 | STATEMENT | | | Sympathetic remark
019 | STATEMENT | | | Accord expressed
`,
  `
02 | REQUEST | | | Appeal
020 | REQUEST | | | Appeal
021 | REQUEST | assist | | Appeal for cooperation
0211 | REQUEST | assist | economic |
0212 | REQUEST | assist | military |
0213 | REQUEST | assist | legal |
0214 | REQUEST | assist | intelligence |
022 | REQUEST | assist | diplomatic | Appeal for diplomatic cooperation
023 | REQUEST | assist | | Appeal for aid
0231 | REQUEST | assist | economic |
0232 | REQUEST | assist | military |
0233 | REQUEST | assist | |
0234 | REQUEST | assist | peacekeeping |
024 | REQUEST | change | political_institutions | Appeal for political reform
0241 | REQUEST | change | executive |
0242 | REQUEST | change | executive |
0243 | REQUEST | change | rights_freedoms |
0244 | REQUEST | change | political_institutions |
025 | REQUEST | yield | | Appeal to yield
0251 | REQUEST | yield | legal |
0252 | REQUEST | yield | legal |
0253 | REQUEST | yield | legal |
0254 | REQUEST | yield | economic |
0255 | REQUEST | yield | diplomatic |
0256 | REQUEST | yield | military |
026 | REQUEST | meet | diplomatic | Appeal to meet or negotiate
027 | REQUEST | meet | diplomatic | Appeal to settle a dispute
028 | REQUEST | meet | diplomatic | Appeal for mediation
`,
  `
03 | AGREE | | | Intent to cooperate
030 | AGREE | | diplomatic | Intent to cooperate
031 | AGREE | | diplomatic | Intent to cooperate materially
0311 | AGREE | | economic |
0312 | AGREE | | military |
0313 | AGREE | | legal |
0314 | AGREE | | intelligence |
032 | AGREE | | diplomatic | Intent to cooperate in diplomacy
033 | AGREE | | diplomatic | Intent to give aid
0331 | AGREE | | economic |
0332 | AGREE | | military |
0333 | AGREE | | diplomatic |
0334 | AGREE | | peacekeeping |
034 | AGREE | | political_institutions | Intent to reform
0341 | AGREE | | political_institutions |
0342 | AGREE | | executive |
0343 | AGREE | | rights_freedoms |
0344 | AGREE | | political_institutions |
035 | AGREE | | | Intent to yield
0351 | AGREE | | rights_freedoms |
0352 | AGREE | | |
0353 | AGREE | | rights_freedoms |
0354 | AGREE | | economic |
0355 | AGREE | | diplomatic |
0356 | AGREE | | military |
036 | AGREE | | diplomatic | Intent to meet or negotiate
037 | AGREE | | diplomatic | Intent to settle a dispute
038 | AGREE | | diplomatic | Intent to accept mediation
039 | AGREE | | diplomatic | Intent to mediate
`,
  `
04 | CONSULT | | | Consultation
040 | CONSULT | | | Consultation
041 | CONSULT | phone | | Talk by telephone
042 | CONSULT | visit | | Visit
043 | CONSULT | | | Visit hosted
044 | CONSULT | third-party | | Meeting in a third place
045 | CONSULT | | diplomatic | Mediation
046 | CONSULT | | diplomatic | Negotiation
`,
  `
05 | SUPPORT | | diplomatic | Diplomatic cooperation
050 | SUPPORT | | diplomatic | Diplomatic cooperation
051 | SUPPORT | | diplomatic | Praise or endorsement
052 | SUPPORT | | diplomatic | Defence in words
053 | SUPPORT | | diplomatic | Support rallied
054 | SUPPORT | | diplomatic | Diplomatic recognition
055 | SUPPORT | | diplomatic | Apology
056 | SUPPORT | | diplomatic | Forgiveness
057 | SUPPORT | | diplomatic | Formal agreement signed
`,
  `
06 | COOPERATE | | | Material cooperation
060 | COOPERATE | | | Material cooperation
061 | COOPERATE | | economic | Economic cooperation
062 | COOPERATE | | military | Military cooperation
063 | COOPERATE | | legal | Judicial cooperation
064 | COOPERATE | | intelligence | Intelligence shared
`,
  `
07 | AID | | | Aid given
070 | AID | | | Aid given
071 | AID | | economic | Economic aid given
072 | AID | | military | Military aid given
073 | AID | | | Humanitarian aid given
074 | AID | | peacekeeping | Protection or peacekeeping given
075 | AID | | asylum | Asylum granted
`,
  `
08 | CONCEDE | | | Concession
080 | CONCEDE | | | Concession
081 | CONCEDE | | legal | Administrative sanctions eased
0811 | CONCEDE | | pro_democracy |
0812 | CONCEDE | | pro_democracy |
0813 | RETREAT | | legal |
0814 | RETREAT | | legal |
082 | CONCEDE | | pro_democracy | Dissent eased
083 | CONCEDE | | political_institutions | Demands for reform met
0831 | CONCEDE | | political_institutions |
0832 | CONCEDE | | executive |
0833 | CONCEDE | | rights_freedoms |
0834 | CONCEDE | | political_institutions |
084 | RETREAT | release | | Return or release
0841 | RETREAT | release | legal |
0842 | RETREAT | release | legal |
085 | RETREAT | | economic | Economic sanctions eased
086 | RETREAT | access | diplomatic | International involvement allowed
0861 | RETREAT | access | peacekeeping |
0862 | RETREAT | access | diplomatic |
0863 | RETREAT | access | |
087 | RETREAT | | military | Military de-escalation
0871 | RETREAT | ceasefire | military | Truce or ceasefire
0872 | RETREAT | withdraw | military | Blockade eased
0873 | RETREAT | disarm | military | Demobilisation
0874 | RETREAT | | military | Military retreat or surrender
`,
];
