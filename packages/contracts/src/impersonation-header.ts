/** The header by which a tab says that one of the staff sees the shop in it as a customer. */
export const IMPERSONATION_HEADER = "x-impersonation";
