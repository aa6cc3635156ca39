import {
  DescribeVehiclesInput,
  FittedMake,
  FittedMakesInput,
  FittedModel,
  FittedModelsInput,
  Id,
  VehicleFit,
  VehicleFitsInput,
  VehicleMakeLink,
  VehicleMakesInput,
  VehicleModelLink,
  VehicleModelsInput,
  VehicleTypesInput,
  VehicleTypeView,
  VehicleView,
} from "@souk/contracts";
import { describeVehicles } from "@souk/core/vehicles/describe-vehicles";
import { fittedCategories } from "@souk/core/vehicles/fitted-categories";
import { fittedMakes } from "@souk/core/vehicles/fitted-makes";
import { fittedModels } from "@souk/core/vehicles/fitted-models";
import { listMakes } from "@souk/core/vehicles/list-makes";
import { listModels } from "@souk/core/vehicles/list-models";
import { listTypes } from "@souk/core/vehicles/list-types";
import { vehicleFit } from "@souk/core/vehicles/vehicle-fit";
import { z } from "zod";
import { publicProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const vehiclesRouter = router({
  makes: publicProcedure
    .input(VehicleMakesInput)
    .output(z.array(VehicleMakeLink))
    .query(({ ctx }) => listMakes(ctx)),
  models: publicProcedure
    .input(VehicleModelsInput)
    .output(z.array(VehicleModelLink))
    .query(({ ctx, input }) => listModels(ctx, input)),
  types: publicProcedure
    .input(VehicleTypesInput)
    .output(z.array(VehicleTypeView))
    .query(({ ctx, input }) => listTypes(ctx, input)),
  describe: publicProcedure
    .input(DescribeVehiclesInput)
    .output(z.array(VehicleView))
    .query(({ ctx, input }) => describeVehicles(ctx, input)),
  categories: publicProcedure
    .input(VehicleMakesInput)
    .output(z.array(Id))
    .query(({ ctx }) => fittedCategories(ctx)),
  fits: publicProcedure
    .input(VehicleFitsInput)
    .output(VehicleFit)
    .query(({ ctx, input }) => vehicleFit(ctx, input)),
  fittedMakes: publicProcedure
    .input(FittedMakesInput)
    .output(z.array(FittedMake))
    .query(({ ctx, input }) => fittedMakes(ctx, input)),
  fittedModels: publicProcedure
    .input(FittedModelsInput)
    .output(z.array(FittedModel))
    .query(({ ctx, input }) => fittedModels(ctx, input)),
});
