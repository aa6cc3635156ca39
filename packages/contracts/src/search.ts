import { z } from "zod";
import { CategoryLink, Market } from "./catalog.ts";
import { Amount, Currency } from "./money.ts";
import { Id, Picture, text } from "./primitives.ts";

/** What is typed so far. */
export const SuggestInput = Market.extend({ query: text(0, 200) });
export type SuggestInput = z.infer<typeof SuggestInput>;

export const SuggestedProduct = z.object({
  id: Id,
  slug: z.string(),
  name: z.string(),
  picture: Picture.nullable(),
  minPrice: Amount,
  currency: Currency,
});
export type SuggestedProduct = z.infer<typeof SuggestedProduct>;

/** Completions while typing, best first; all empty where nothing fits or nothing is typed. */
export const SuggestView = z.object({
  /** What others searched for and found: at most 5. */
  queries: z.array(z.string()),
  /** At most 3. */
  categories: z.array(CategoryLink),
  /** At most 6. */
  products: z.array(SuggestedProduct),
});
export type SuggestView = z.infer<typeof SuggestView>;
