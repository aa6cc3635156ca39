import { z } from "zod";
import { Id, text } from "../primitives.ts";
import { VehicleMakeLink, VehicleModelLink, VehicleTypeView, VehicleView } from "../vehicles.ts";

export const VehicleMakeRow = VehicleMakeLink.extend({ models: z.int(), types: z.int() });
export type VehicleMakeRow = z.infer<typeof VehicleMakeRow>;
export const VehicleModelRow = VehicleModelLink.omit({ yearFrom: true }).extend({
  /** Null while the model has no type. */
  yearFrom: z.int().nullable(),
  types: z.int(),
});
export type VehicleModelRow = z.infer<typeof VehicleModelRow>;
/** `products`: how many have a fitment with it, those that aren't on sale too. */
export const VehicleTypeRow = VehicleTypeView.extend({ products: z.int() });
export type VehicleTypeRow = z.infer<typeof VehicleTypeRow>;

/** Words like "bmw 320d 2012"; a year finds the types that were built in it. */
export const VehicleSearchInput = z.object({
  query: text(1, 100),
  limit: z.int().min(1).max(100).default(30),
});
export type VehicleSearchInput = z.infer<typeof VehicleSearchInput>;
export const VehicleFound = z.object({
  items: z.array(VehicleView.extend({ products: z.int() })),
  total: z.int(),
});
export type VehicleFound = z.infer<typeof VehicleFound>;

export const SaveMakeInput = z.object({ id: Id.optional(), name: text(1, 80) });
export type SaveMakeInput = z.infer<typeof SaveMakeInput>;
export const SaveModelInput = z.object({ id: Id.optional(), makeId: Id, name: text(1, 120) });
export type SaveModelInput = z.infer<typeof SaveModelInput>;

export const MIN_YEAR = 1880;
export const MAX_YEAR = 2100;
const Year = z.int().min(MIN_YEAR).max(MAX_YEAR);
export const SaveTypeInput = z
  .object({
    id: Id.optional(),
    modelId: Id,
    name: text(1, 120),
    engine: text(0, 60),
    fuel: text(0, 30),
    powerKw: z.int().min(1).max(3000).nullable(),
    yearFrom: Year,
    yearTo: Year.nullable(),
  })
  .refine(({ yearFrom, yearTo }) => yearTo === null || yearTo >= yearFrom, {
    path: ["yearTo"],
    message: "years",
  });
export type SaveTypeInput = z.infer<typeof SaveTypeInput>;
export const SavedVehicle = z.object({ id: Id });

export const VEHICLE_LEVELS = ["make", "model", "type"] as const;
export const VehicleLevel = z.enum(VEHICLE_LEVELS);
export type VehicleLevel = z.infer<typeof VehicleLevel>;
export const VehicleRef = z.object({ level: VehicleLevel, id: Id });
export type VehicleRef = z.infer<typeof VehicleRef>;
/** What deleting it takes along. */
export const VehicleToll = z.object({
  models: z.int(),
  types: z.int(),
  fitments: z.int(),
  products: z.int(),
  garages: z.int(),
});
export type VehicleToll = z.infer<typeof VehicleToll>;

/** A model of which the product fits some types: `fitted` of `types`. */
export const ProductFitment = z.object({
  makeId: Id,
  make: z.string(),
  modelId: Id,
  model: z.string(),
  fitted: z.int(),
  types: z.int(),
});
export type ProductFitment = z.infer<typeof ProductFitment>;
export const ProductFitments = z.array(ProductFitment);
export const ProductFitmentsInput = z.object({ productId: Id });
export const ModelFitmentsInput = z.object({ productId: Id, modelId: Id });
/** All types of a model, with whether the product fits. */
export const ModelFitments = z.array(VehicleTypeView.extend({ fits: z.boolean() }));
export type ModelFitments = z.infer<typeof ModelFitments>;

const Picks = z.object({
  typeIds: z.array(Id).max(1000).default([]),
  /** Every type that these models have now. */
  modelIds: z.array(Id).max(200).default([]),
});
export const ChangeFitmentsInput = z.object({
  productId: Id,
  add: Picks.prefault({}),
  remove: Picks.prefault({}),
});
export type ChangeFitmentsInput = z.infer<typeof ChangeFitmentsInput>;
