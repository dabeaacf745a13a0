/** Map and one sheet: below the map on a narrow screen, beside it on a phone that lies on its side. Stylesheets say the same. */
export const PHONE = "(max-width: 720px), (max-height: 500px) and (max-width: 1000px)";
/** Too narrow to have filters, map and panel side by side without being asked. */
export const NARROW = "(max-width: 1199px)";
