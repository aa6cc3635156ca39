import {
  ChangeFitmentsInput,
  ModelFitments,
  ModelFitmentsInput,
  ProductFitments,
  ProductFitmentsInput,
  SavedVehicle,
  SaveMakeInput,
  SaveModelInput,
  SaveTypeInput,
  VehicleFound,
  VehicleMakeRow,
  VehicleModelRow,
  VehicleModelsInput,
  VehicleRef,
  VehicleSearchInput,
  VehicleToll,
  VehicleTypeRow,
  VehicleTypesInput,
} from "@souk/contracts";
import { changeFitments } from "@souk/core/admin/vehicles/change-fitments";
import { deleteVehicle } from "@souk/core/admin/vehicles/delete-vehicle";
import { makeTable } from "@souk/core/admin/vehicles/make-table";
import { modelFitments } from "@souk/core/admin/vehicles/model-fitments";
import { modelTable } from "@souk/core/admin/vehicles/model-table";
import { productFitments } from "@souk/core/admin/vehicles/product-fitments";
import { saveMake } from "@souk/core/admin/vehicles/save-make";
import { saveModel } from "@souk/core/admin/vehicles/save-model";
import { saveType } from "@souk/core/admin/vehicles/save-type";
import { searchVehicles } from "@souk/core/admin/vehicles/search-vehicles";
import { typeTable } from "@souk/core/admin/vehicles/type-table";
import { vehicleToll } from "@souk/core/admin/vehicles/vehicle-toll";
import { z } from "zod";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("products.read");
const write = staffProcedure("products.write");
const save = write.output(SavedVehicle);

export const staffVehiclesRouter = router({
  makes: read.output(z.array(VehicleMakeRow)).query(({ ctx }) => makeTable(ctx)),
  models: read
    .input(VehicleModelsInput)
    .output(z.array(VehicleModelRow))
    .query(({ ctx, input }) => modelTable(ctx, input)),
  types: read
    .input(VehicleTypesInput)
    .output(z.array(VehicleTypeRow))
    .query(({ ctx, input }) => typeTable(ctx, input)),
  search: read
    .input(VehicleSearchInput)
    .output(VehicleFound)
    .query(({ ctx, input }) => searchVehicles(ctx, input)),
  saveMake: save.input(SaveMakeInput).mutation(({ ctx, input }) => saveMake(ctx, input)),
  saveModel: save.input(SaveModelInput).mutation(({ ctx, input }) => saveModel(ctx, input)),
  saveType: save.input(SaveTypeInput).mutation(({ ctx, input }) => saveType(ctx, input)),
  toll: read
    .input(VehicleRef)
    .output(VehicleToll)
    .query(({ ctx, input }) => vehicleToll(ctx, input)),
  delete: write
    .input(VehicleRef)
    .output(VehicleToll)
    .mutation(({ ctx, input }) => deleteVehicle(ctx, input)),
  fitments: read
    .input(ProductFitmentsInput)
    .output(ProductFitments)
    .query(({ ctx, input }) => productFitments(ctx, input)),
  fitmentTypes: read
    .input(ModelFitmentsInput)
    .output(ModelFitments)
    .query(({ ctx, input }) => modelFitments(ctx, input)),
  changeFitments: write
    .input(ChangeFitmentsInput)
    .output(ProductFitments)
    .mutation(({ ctx, input }) => changeFitments(ctx, input)),
});
