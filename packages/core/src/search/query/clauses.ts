/** Any of its lexemes will do. */
export interface Clause {
  readonly lexemes: readonly string[];
}

/** More would cost more than they tell. */
const MOST = 12;

/**
 * "One of these lists in full" as clauses that must all hold: (a and b) or c is (a or c) and (b or c). Lists that would
 * make too many clauses are left out, the last ones first.
 */
export function allOf(lists: readonly (readonly string[])[]): Clause[] {
  const [first = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  let clauses: readonly (readonly string[])[] = first.map((lexeme) => [lexeme]);
  for (const list of others) {
    if (clauses.length * list.length > MOST) continue;
    clauses = clauses.flatMap((clause) => list.map((lexeme) => [...clause, lexeme]));
  }
  return clauses.map((clause) => ({ lexemes: [...new Set(clause)] }));
}
