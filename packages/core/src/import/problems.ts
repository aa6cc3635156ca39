import type { ImportProblem, ImportProblemCode, ImportProblemDetails } from "@souk/contracts";

/** Something to say about one cell of the file. */
export interface RowProblem {
  /** Counted as a text editor does, the heading being line 1. */
  line: number;
  /** As the file names it; null where the whole row is meant. */
  column: string | null;
  problem: ImportProblem;
}

export interface Problems {
  /** With any of these the product is left out. */
  readonly errors: RowProblem[];
  /** Taken all the same, but not quite as it stands in the file. */
  readonly notices: RowProblem[];
}

export const noProblems = (): Problems => ({ errors: [], notices: [] });

/** A code with its details, as one member of the union. */
export function importProblem<C extends ImportProblemCode>(
  code: C,
  details: ImportProblemDetails<C>,
): ImportProblem {
  // TypeScript can't tie a generic code to its details in the union.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  return { code, details } as ImportProblem;
}

/** A text from the file as a problem may quote it. */
export function quoted(text: string, max = 60): string {
  const short = text.length > max ? `${text.slice(0, max).toWellFormed()}…` : text;
  return short.replaceAll(/\s+/g, " ");
}
