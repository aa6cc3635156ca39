import { z } from "zod";
import { Currency, Price } from "../money.ts";
import { Cursor, Id, Limit, Locale, Picture, text } from "../primitives.ts";

/** One thing that a product of a rule-based collection is. */
export const CollectionCondition = z.discriminatedUnion("kind", [
  /** In it, or in what is below it. */
  z.object({ kind: z.literal("category"), categoryId: Id }),
  z.object({ kind: z.literal("brand"), brandId: Id }),
  z.object({ kind: z.literal("tag"), tag: text(1, 60) }),
  /** The attribute's code, and the code of one of its values, or the value as text. */
  z.object({ kind: z.literal("attribute"), code: text(1, 60), value: text(1, 100) }),
  /** Of its cheapest variant, in minor units; an end left open is null. */
  z.object({ kind: z.literal("price"), currency: Currency, min: Price.nullable(), max: Price.nullable() }),
  z.object({ kind: z.literal("inStock") }),
  z.object({ kind: z.literal("new") }),
  z.object({ kind: z.literal("featured") }),
  z.object({ kind: z.literal("createdWithin"), days: z.int().min(1).max(3650) }),
]);
export type CollectionCondition = z.infer<typeof CollectionCondition>;
export const CONDITION_KINDS = CollectionCondition.options.map((option) => option.shape.kind.value);
export type ConditionKind = CollectionCondition["kind"];

export const CollectionRules = z.object({
  match: z.enum(["all", "any"]),
  conditions: z.array(CollectionCondition).min(1).max(20),
});
export type CollectionRules = z.infer<typeof CollectionRules>;

export const CollectionText = z.object({
  name: text(2, 200),
  slug: text(1, 200)
    .regex(/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u, "slug")
    .optional(),
  description: text(0, 5000).default(""),
});
const StoredText = z.object({ name: z.string(), slug: z.string(), description: z.string() });

export const CollectionKind = z.enum(["MANUAL", "RULES"]);
export type CollectionKind = z.infer<typeof CollectionKind>;
export const CollectionRow = z.object({
  id: Id,
  kind: CollectionKind,
  active: z.boolean(),
  name: z.string(),
  slug: z.string(),
  picture: Picture.nullable(),
  productCount: z.int(),
  updatedAt: z.string(),
  deleted: z.boolean(),
});
export type CollectionRow = z.infer<typeof CollectionRow>;
export const CollectionListInput = z.object({ locale: Locale, deleted: z.boolean().default(false) });
export type CollectionListInput = z.infer<typeof CollectionListInput>;
/** In the order of the home page. */
export const CollectionList = z.array(CollectionRow);

/** A product in an editor's list. */
export const MemberProduct = z.object({
  id: Id,
  name: z.string(),
  picture: Picture.nullable(),
  /** Shoppers see it now. */
  visible: z.boolean(),
});
export type MemberProduct = z.infer<typeof MemberProduct>;

export const CollectionInput = z.object({ id: Id, locale: Locale });
export const CollectionDetail = z.object({
  id: Id,
  version: z.int(),
  kind: CollectionKind,
  active: z.boolean(),
  deleted: z.boolean(),
  rules: CollectionRules.nullable(),
  texts: z.object({ en: StoredText, fr: StoredText.optional(), ar: StoredText.optional() }),
  picture: Picture.extend({ id: Id }).nullable(),
  /** Of a manual one, in order; of the others the first twelve. */
  products: z.array(MemberProduct),
  productCount: z.int(),
});
export type CollectionDetail = z.infer<typeof CollectionDetail>;

export const MAX_MANUAL_PRODUCTS = 500;
export const SaveCollectionInput = z.object({
  id: Id.optional(),
  /** Needed with `id`. */
  version: z.int().optional(),
  overwrite: z.boolean().default(false),
  locale: Locale,
  active: z.boolean(),
  mediaId: Id.nullable(),
  texts: z.object({ en: CollectionText, fr: CollectionText.optional(), ar: CollectionText.optional() }),
  /** Null: the products are chosen by hand. */
  rules: CollectionRules.nullable(),
  /** In order; nothing else than by hand. */
  productIds: z.array(Id).max(MAX_MANUAL_PRODUCTS),
});
export type SaveCollectionInput = z.infer<typeof SaveCollectionInput>;
export const MoveCollectionInput = z.object({ locale: Locale, ids: z.array(Id).min(1).max(500) });
export const CollectionIdInput = z.object({ id: Id, locale: Locale });
export const PreviewRulesInput = z.object({ locale: Locale, rules: CollectionRules });
export const RulesPreview = z.object({ count: z.int(), products: z.array(MemberProduct) });

/** Products to choose from, by words of their name, a SKU or a tag. */
export const FindProductsInput = z.object({
  locale: Locale,
  query: text(0, 200),
  cursor: Cursor.optional(),
  limit: Limit.default(20),
});
