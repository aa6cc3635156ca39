/** Something to say about one cell of the file, in words for the person who runs the import. */
export interface RowProblem {
  /** Counted as a text editor does, the heading being line 1. */
  line: number;
  /** As the file names it; null where the whole row is meant. */
  column: string | null;
  message: string;
}

export interface Problems {
  /** Any of these and nothing is imported. */
  readonly errors: RowProblem[];
  /** Imported all the same, but not quite as it stands in the file. */
  readonly notices: RowProblem[];
}

export const noProblems = (): Problems => ({ errors: [], notices: [] });

export function problemText({ line, column, message }: RowProblem): string {
  return column === null ? `line ${line}: ${message}` : `line ${line}, column "${column}": ${message}`;
}

/** A text from the file as a message may quote it. */
export function quoted(text: string, max = 60): string {
  const short = text.length > max ? `${text.slice(0, max).toWellFormed()}…` : text;
  return `"${short.replaceAll(/\s+/g, " ")}"`;
}
