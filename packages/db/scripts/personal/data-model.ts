import { z } from "zod";

const Field = z.object({
  name: z.string(),
  kind: z.enum(["scalar", "object", "enum", "unsupported"]),
  type: z.string(),
  isList: z.boolean(),
  isRequired: z.boolean(),
  isId: z.boolean(),
  nativeType: z.tuple([z.string(), z.array(z.string())]).nullish(),
  relationFromFields: z.array(z.string()).optional(),
  relationToFields: z.array(z.string()).optional(),
  documentation: z.string().optional(),
});
export type Field = z.infer<typeof Field>;

const Model = z.object({
  name: z.string(),
  fields: z.array(Field),
  primaryKey: z.object({ fields: z.array(z.string()) }).nullable(),
  documentation: z.string().optional(),
});
export type Model = z.infer<typeof Model>;

/** Of what Prisma tells of a schema, what the classification of personal data reads. */
export const DataModel = z.object({ models: z.array(Model) });

export const isUuid = (field: Field): boolean => field.nativeType?.[0] === "Uuid";
export const isColumn = (field: Field): boolean => field.kind !== "object";
