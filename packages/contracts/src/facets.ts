import { z } from "zod";
import { Amount } from "./money.ts";
import { Id, text } from "./primitives.ts";

/** What narrows a list besides words and category; all groups must hold, of a group's values any. */
export const ListFilters = z.object({
  /** Slugs. */
  brands: z.array(text(1, 200)).max(20).optional(),
  /** Values by the attribute's code; a number or a boolean as it is written in the URL. Unknown ones find nothing. */
  attributes: z
    .array(z.object({ code: text(1, 60), values: z.array(text(1, 100)).min(1).max(20) }))
    .max(10)
    .optional(),
  tags: z.array(text(1, 60)).max(10).optional(),
  minPrice: Amount.optional(),
  maxPrice: Amount.optional(),
  inStock: z.boolean().optional(),
  /** Whole stars: the average of the reviews is so many or more. */
  minRating: z.int().min(1).max(4).optional(),
  /** The shopper's vehicle (or a whole make or model, by its id): leaves out what has fitments but none with it. What has no fitment at all is universal and stays. */
  vehicleTypeId: Id.optional(),
});
export type ListFilters = z.infer<typeof ListFilters>;

export const FACET_KINDS = [
  "category",
  "brand",
  "price",
  "availability",
  "rating",
  "vehicle",
  "choice",
  "colour",
  "number",
  "boolean",
] as const;
export const FacetKind = z.enum(FACET_KINDS);
export type FacetKind = z.infer<typeof FacetKind>;

export const FacetValue = z.object({
  /** As it is put into the filter: a category's or vehicle's id, a brand's slug, an attribute value's code, "min-max". */
  value: z.string(),
  label: z.string(),
  hex: z.string().nullable(),
  /** Products this value would leave, with all other facets' filters and without those of its own facet. */
  count: z.int(),
  selected: z.boolean(),
});
export type FacetValue = z.infer<typeof FacetValue>;
export const Facet = z.object({
  kind: FacetKind,
  /** The attribute's code; the kind itself for the others. */
  code: z.string(),
  /** The attribute's name; null where the app has its own word. */
  label: z.string().nullable(),
  unit: z.string().nullable(),
  values: z.array(FacetValue),
});
export type Facet = z.infer<typeof Facet>;

/** What became of the words that were searched for. */
export const SearchNote = z.object({
  /** What was looked for instead of a query that finds nothing as it is written; null when it was taken as it is. */
  corrected: z.string().nullable(),
  /** "Did you mean": other queries that find more. */
  suggestions: z.array(z.string()),
});
export type SearchNote = z.infer<typeof SearchNote>;
