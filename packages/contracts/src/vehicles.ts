import { z } from "zod";
import { Id } from "./primitives.ts";

/** How many vehicles a garage holds, an account's as a guest's. */
export const MAX_GARAGE = 20;

const Year = z.int();

/** An engine of a model over some years: what a part fits. */
export const VehicleTypeView = z.object({
  id: Id,
  /** As on the boot lid: 320d. */
  name: z.string(),
  /** Code of the engine; empty where unknown, as fuel. */
  engine: z.string(),
  fuel: z.string(),
  powerKw: z.int().nullable(),
  yearFrom: Year,
  /** Null while it is built. */
  yearTo: Year.nullable(),
});
export type VehicleTypeView = z.infer<typeof VehicleTypeView>;

/** A type with the names it is known by. */
export const VehicleView = VehicleTypeView.extend({
  makeId: Id,
  make: z.string(),
  modelId: Id,
  model: z.string(),
});
export type VehicleView = z.infer<typeof VehicleView>;

export const VehicleMakeLink = z.object({ id: Id, name: z.string() });
export type VehicleMakeLink = z.infer<typeof VehicleMakeLink>;
/** With the years over which any of its types was built; yearTo is null while one is. */
export const VehicleModelLink = z.object({
  id: Id,
  name: z.string(),
  yearFrom: Year,
  yearTo: Year.nullable(),
});
export type VehicleModelLink = z.infer<typeof VehicleModelLink>;

/** Nothing to choose; an object, so that the answer has a key in the caches. */
export const VehicleMakesInput = z.object({});
export const VehicleModelsInput = z.object({ makeId: Id });
export const VehicleTypesInput = z.object({ modelId: Id });
export const DescribeVehiclesInput = z.object({ typeIds: z.array(Id).max(MAX_GARAGE) });

/** Whether a part fits: one without any fitment is universal. */
export const VehicleFit = z.enum(["fits", "not", "universal"]);
export type VehicleFit = z.infer<typeof VehicleFit>;
export const VehicleFitsInput = z.object({ productId: Id, typeId: Id });

/** The makes that a product has fitments with, and with how many of their models and types. */
export const FittedMake = VehicleMakeLink.extend({ models: z.int(), types: z.int() });
export type FittedMake = z.infer<typeof FittedMake>;
export const FittedMakesInput = z.object({ productId: Id });
export const FittedModel = z.object({ id: Id, name: z.string(), types: z.array(VehicleTypeView) });
export type FittedModel = z.infer<typeof FittedModel>;
export const FittedModelsInput = z.object({ productId: Id, makeId: Id });

/** The shopper's vehicles, the latest first, and the one that lists respect. */
export const GarageView = z.object({ vehicles: z.array(VehicleView), chosenId: Id.nullable() });
export type GarageView = z.infer<typeof GarageView>;
export const GarageTypeInput = z.object({ typeId: Id });
/** Null: no vehicle is chosen, all are kept. */
export const ChooseVehicleInput = z.object({ typeId: Id.nullable() });
/** What a guest has kept in the browser, brought along at sign-in. */
export const MergeGarageInput = z.object({ typeIds: z.array(Id).max(MAX_GARAGE), chosenId: Id.nullable() });
export type MergeGarageInput = z.infer<typeof MergeGarageInput>;
