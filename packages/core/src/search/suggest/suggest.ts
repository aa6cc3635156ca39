import { SuggestView, type SuggestInput } from "@souk/contracts";
import { CATALOG_TAG } from "../../cache/drop-tags.ts";
import { answerOf } from "../../catalog/answer.ts";
import type { ReadContext } from "../../context.ts";
import { planValues } from "../query/plan-values.ts";
import { foldedQuery, queryWords } from "../query/query-words.ts";
import { SUGGEST } from "./suggest-sql.ts";

const View = answerOf(SuggestView);
const NOTHING: SuggestView = { queries: [], categories: [], products: [] };

/**
 * Completions of what is typed: what others looked for, categories, products. The last word may be a beginning; where
 * nothing begins so, mistakes are forgiven.
 */
export async function suggest(ctx: ReadContext, input: SuggestInput): Promise<SuggestView> {
  ctx.tag(CATALOG_TAG);
  const { locale, currency, query } = input;
  const words = queryWords(query);
  if (words.length === 0) return NOTHING;
  const values = { ...planValues(locale, query, words), currency, typed: foldedQuery(query) };
  return View.parse(await ctx.reader.read(SUGGEST, values));
}
