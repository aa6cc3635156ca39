import { z } from "zod";

/** What the statement of a list says of a value. */
export const FacetRow = z.object({
  kind: z.string(),
  ref: z.string(),
  n: z.int(),
  selected: z.boolean(),
  value: z.string().nullable(),
  label: z.string().nullable(),
  hex: z.string().nullable(),
  place: z.int().nullable(),
  attribute: z
    .object({
      code: z.string(),
      type: z.enum(["TEXT", "NUMBER", "CHOICE", "COLOUR", "BOOLEAN"]),
      unit: z.string().nullable(),
      label: z.string(),
      place: z.int(),
    })
    .nullable(),
});
export type FacetRow = z.infer<typeof FacetRow>;
