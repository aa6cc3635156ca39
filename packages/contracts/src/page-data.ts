/** The id of the element in which the server writes PageData, as JSON. */
export const PAGE_DATA_ID = "souk-data";

/** One answer that the page's first render would ask for: the procedure's path, its input, and what it gave. */
export interface PageDataEntry {
  path: string;
  input: unknown;
  data: unknown;
}
/** What the server writes into a page, so that the app starts without asking. */
export type PageData = readonly PageDataEntry[];
