import { z } from "zod";
import { OrderNumber, OrderState } from "../order.ts";
import { Id, Locale, text } from "../primitives.ts";

export const REPORT_DAYS = [7, 30, 90] as const;
export const SearchReportInput = z.object({
  days: z.literal(REPORT_DAYS).default(30),
  /** All languages without one. */
  locale: Locale.optional(),
});
export type SearchReportInput = z.infer<typeof SearchReportInput>;
export const SearchedQuery = z.object({
  locale: Locale,
  /** Folded: lower case, without accents. */
  query: z.string(),
  /** How often in the period. */
  count: z.int(),
  /** Of the last time. */
  results: z.int(),
  lastAt: z.string(),
});
export type SearchedQuery = z.infer<typeof SearchedQuery>;
/** Each list holds the 50 most frequent. */
export const SearchReport = z.object({
  searches: z.int(),
  /** How many of them found nothing. */
  withoutResult: z.int(),
  popular: z.array(SearchedQuery),
  /** Found nothing the last time. */
  fruitless: z.array(SearchedQuery),
});
export type SearchReport = z.infer<typeof SearchReport>;

const Word = text(1, 60).regex(/[\p{L}\p{N}]/u);
/** Words and phrases of a language that mean the same to search. */
export const SynonymSetView = z.object({
  id: Id,
  locale: Locale,
  words: z.array(z.string()),
  updatedAt: z.string(),
});
export type SynonymSetView = z.infer<typeof SynonymSetView>;
export const SynonymsView = z.array(SynonymSetView);
export const SaveSynonymsInput = z.object({
  /** Of the set to change; a new one without. */
  id: Id.optional(),
  locale: Locale,
  words: z.array(Word).min(2).max(20),
});
export type SaveSynonymsInput = z.infer<typeof SaveSynonymsInput>;
export const SynonymSetInput = z.object({ id: Id });

export const StaffSearchInput = z.object({ query: text(1, 200), locale: Locale });
export type StaffSearchInput = z.infer<typeof StaffSearchInput>;
const Named = z.object({ id: Id, name: z.string() });
/** A few of each kind that the role may see, best first. */
export const StaffSearchView = z.object({
  /** `code` is the SKU or barcode that was found; else the first variant's SKU. */
  products: z.array(Named.extend({ code: z.string() })),
  orders: z.array(
    z.object({ number: OrderNumber, state: OrderState, customer: z.string(), email: z.string() }),
  ),
  customers: z.array(z.object({ name: z.string(), email: z.string(), orders: z.int() })),
  categories: z.array(Named),
  brands: z.array(Named),
  collections: z.array(Named),
});
export type StaffSearchView = z.infer<typeof StaffSearchView>;
