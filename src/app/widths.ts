/** Map above, one sheet below. */
export const PHONE = "(max-width: 720px)";
/** Too narrow to have filters, map and panel side by side without being asked. */
export const NARROW = "(max-width: 1199px)";
