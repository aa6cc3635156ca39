import type { ImportProblem, ImportProblemCode, ImportProblemDetails } from "@souk/contracts";
import type { AdminMessages } from "@souk/i18n/admin";

/** One member of the union for a code, so that code and details stay a pair through the lookup. */
type Pair<C extends ImportProblemCode> = { [K in C]: { code: K; details: ImportProblemDetails<K> } }[C];

/** What is wrong with a cell of a file, in the reader's language. */
export function importProblemText(problem: ImportProblem, m: AdminMessages): string {
  return worded(problem, m);
}

function worded<C extends ImportProblemCode>({ code, details }: Pair<C>, m: AdminMessages): string {
  const word: (details: ImportProblemDetails<C>) => string = m.imports.problem[code];
  return word(details);
}
