/** A row of a table as it stands in the file. */
export interface TableRow {
  /** As a text editor counts lines (of a sheet: the row's number); the first is 1. */
  line: number;
  cells: string[];
}

/** More is no table of products: some exports have two hundred. */
export const MAX_COLUMNS = 512;
export const MAX_ROWS = 250_000;
/** In characters: the longest description that makes sense, many times over. */
export const MAX_CELL = 1024 * 1024;
