import { Locale } from "@souk/contracts";
import { z } from "zod";
import type { ReadContext } from "../../context.ts";
import type { QueryPlan } from "../query-plan.ts";
import { allOf, type Clause } from "./clauses.ts";
import { PLAN } from "./plan-sql.ts";
import { planValues } from "./plan-values.ts";
import { queryWords } from "./query-words.ts";
import { reworded } from "./reworded.ts";

const Place = z.int();
const Plan = z.object({
  locale: Locale,
  parts: z.array(
    z.object({
      low: Place,
      high: Place,
      kind: z.enum(["word", "synonym", "begun", "guess"]),
      /** What it was taken for, where that isn't what was typed. */
      word: z.string().nullable(),
      /** One of these lists of lexemes must be there in full. */
      lexemes: z.array(z.array(z.string())),
      kept: z.boolean(),
    }),
  ),
  /** Words that mean nothing in the language. */
  silent: z.array(Place),
  keys: z.array(z.string()),
  rivals: z.array(z.object({ n: Place, word: z.string() })),
  codes: z.array(z.object({ id: z.uuid(), whole: z.boolean() })),
  /** SKUs near a code that nobody has. */
  neighbours: z.array(z.string()),
});
type Plan = z.infer<typeof Plan>;

/**
 * Understands what a shopper typed, in one read: words folded and stemmed, synonyms, other languages, words begun or
 * misspelt, SKUs and barcodes. What no document has is left out as long as anything is left.
 */
export async function planQuery(
  ctx: Pick<ReadContext, "reader">,
  { locale, query }: { locale: Locale; query: string },
): Promise<QueryPlan> {
  const words = queryWords(query);
  const plan = Plan.parse(await ctx.reader.read(PLAN, planValues(locale, query, words)));
  return toQueryPlan(plan, query, words);
}

function toQueryPlan(plan: Plan, query: string, words: readonly string[]): QueryPlan {
  const kept = plan.parts.filter((part) => part.kept);
  const products = plan.codes.map(({ id }) => id);
  // A code is what it is: its letters aren't looked for in texts, unless texts have them all.
  const coded = plan.codes.some(({ whole }) => whole) && kept.some(({ kind }) => kind === "guess");
  const found = coded ? [] : kept;
  const unknown = products.length > 0 ? [] : plan.keys.flatMap((key) => key.split(" "));
  const clauses: Clause[] =
    found.length > 0
      ? found.flatMap((part) => allOf(part.lexemes))
      : unknown.map((lexeme) => ({ lexemes: [lexeme] }));
  return {
    locale: plan.locale,
    words: clauses,
    tsquery: clauses.map(({ lexemes }) => `(${lexemes.map(quoted).join(" | ")})`).join(" & "),
    products,
    corrected: found.length > 0 && products.length === 0 ? correctedOf(plan, query, words) : null,
    suggestions: suggestionsOf(plan, query, words),
  };
}

const quoted = (lexeme: string): string => `'${lexeme.replaceAll(/['\\]/gu, "$&$&")}'`;

/** The query with what it was taken for, and without what no document has beside the rest. */
function correctedOf({ parts, silent }: Plan, query: string, words: readonly string[]): string | null {
  const changes = new Map<string, string | null>();
  for (const [index, word] of words.entries()) {
    const part = parts.find(({ low, high }) => low <= index + 1 && index + 1 <= high);
    if (part?.kept === true && part.word !== null) changes.set(word, part.word);
    else if (part?.kept !== true && !silent.includes(index + 1)) changes.set(word, null);
  }
  return changes.size === 0 ? null : reworded(query, changes);
}

function suggestionsOf(
  { rivals, parts, neighbours }: Plan,
  query: string,
  words: readonly string[],
): readonly string[] {
  const others = rivals.flatMap(({ n, word }) => {
    const typed = words[n - 1];
    return typed === undefined ? [] : [reworded(query, new Map([[typed, word]]))];
  });
  // Known words that no document has together: the other way to leave one out.
  const some = parts.some(({ kept }) => kept);
  const left = parts.filter(({ kept, kind }) => some && !kept && kind !== "guess");
  const alone = left.map(({ low, high }) => words.slice(low - 1, high).join(" "));
  return [...new Set([...neighbours, ...others, ...alone])].slice(0, 3);
}
