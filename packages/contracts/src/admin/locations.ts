import { z } from "zod";
import { Country } from "../address.ts";
import { Id, text } from "../primitives.ts";

export const LocationView = z.object({
  id: Id,
  version: z.int(),
  code: z.string(),
  name: z.string(),
  city: z.string(),
  country: Country.nullable(),
  /** Goods are taken from the lowest first. */
  priority: z.int(),
  sellsOnline: z.boolean(),
  active: z.boolean(),
  isDefault: z.boolean(),
  /** Units that lie there, all variants together. */
  onHand: z.int(),
  reserved: z.int(),
});
export type LocationView = z.infer<typeof LocationView>;
export const LocationList = z.array(LocationView);

export const SaveLocationInput = z.object({
  /** Not given: a new place. */
  id: Id.optional(),
  version: z.int().optional(),
  overwrite: z.boolean().default(false),
  code: text(1, 40).regex(/^[a-z0-9][a-z0-9-]*$/, "code"),
  name: text(1, 100),
  city: text(0, 100),
  country: Country.nullable(),
  priority: z.int().min(-1000).max(1000),
  sellsOnline: z.boolean(),
  /** False only while nothing lies there or is on its way to it. */
  active: z.boolean(),
});
export type SaveLocationInput = z.infer<typeof SaveLocationInput>;
