import { z } from "zod";
import { Id, LocalizedText, text } from "../primitives.ts";

export const ATTRIBUTE_TYPES = ["TEXT", "NUMBER", "CHOICE", "COLOUR", "BOOLEAN"] as const;
export const AttributeType = z.enum(ATTRIBUTE_TYPES);
export type AttributeType = z.infer<typeof AttributeType>;

/** Types whose values staff list. */
export const LISTED_TYPES: readonly AttributeType[] = ["CHOICE", "COLOUR"];

/** As it stands in addresses: lower case letters, digits, dashes. */
export const AttributeCode = text(1, 60).regex(/^[a-z0-9][a-z0-9_-]*$/, "code");
const Label = z.object({ en: text(1, 120), fr: text(0, 120).optional(), ar: text(0, 120).optional() });

export const AttributeValueInput = z.object({
  /** Stays as long as the value does: products and links know it by this. */
  code: AttributeCode,
  label: Label,
  hex: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .nullable(),
});
export type AttributeValueInput = z.infer<typeof AttributeValueInput>;

export const SaveAttributeInput = z.object({
  id: Id.optional(),
  /** Needed with `id`. */
  version: z.int().optional(),
  overwrite: z.boolean().default(false),
  code: AttributeCode,
  type: AttributeType,
  /** Of a number. */
  unit: text(0, 20).nullable(),
  label: Label,
  filterable: z.boolean(),
  /** It applies to these and to all below them; none: to every product. */
  categoryIds: z.array(Id).max(200),
  /** In order; of a choice or a colour only. */
  values: z.array(AttributeValueInput).max(500),
});
export type SaveAttributeInput = z.infer<typeof SaveAttributeInput>;

export const AttributeView = z.object({
  id: Id,
  version: z.int(),
  deleted: z.boolean(),
  position: z.int(),
  code: z.string(),
  type: AttributeType,
  unit: z.string().nullable(),
  label: LocalizedText,
  filterable: z.boolean(),
  categoryIds: z.array(Id),
  values: z.array(z.object({ code: z.string(), label: LocalizedText, hex: z.string().nullable() })),
});
export type AttributeView = z.infer<typeof AttributeView>;
/** In the staff's order, deleted ones last. */
export const AttributeList = z.array(AttributeView);
/** All that aren't deleted, in their new order. */
export const OrderAttributesInput = z.object({ ids: z.array(Id).max(1000) });
export const AttributeIdInput = z.object({ id: Id });
/** How many products have each attribute; those that none has are left out. Deleted products aren't counted. */
export const AttributeUsage = z.array(z.object({ id: Id, products: z.int() }));
export type AttributeUsage = z.infer<typeof AttributeUsage>;

const codes = z.array(AttributeCode).min(1).max(50);
/** What a product has of one attribute, in the shape of the attribute's type. */
export const ProductAttributeInput = z.discriminatedUnion("type", [
  z.object({ type: z.literal("TEXT"), code: AttributeCode, text: LocalizedText }),
  z.object({ type: z.literal("NUMBER"), code: AttributeCode, number: z.number().min(-1e12).max(1e12) }),
  z.object({ type: z.literal("CHOICE"), code: AttributeCode, values: codes }),
  z.object({ type: z.literal("COLOUR"), code: AttributeCode, values: codes }),
  z.object({ type: z.literal("BOOLEAN"), code: AttributeCode, flag: z.boolean() }),
]);
export type ProductAttributeInput = z.infer<typeof ProductAttributeInput>;
