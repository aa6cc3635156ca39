import { ChooseVehicleInput, GarageTypeInput, GarageView, MergeGarageInput } from "@souk/contracts";
import { addVehicle } from "@souk/core/garage/add-vehicle";
import { chooseVehicle } from "@souk/core/garage/choose-vehicle";
import { mergeGarage } from "@souk/core/garage/merge-garage";
import { readGarage } from "@souk/core/garage/read-garage";
import { removeVehicle } from "@souk/core/garage/remove-vehicle";
import { customerProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const garage = customerProcedure.output(GarageView);

export const garageRouter = router({
  get: garage.query(({ ctx }) => readGarage(ctx)),
  add: garage.input(GarageTypeInput).mutation(({ ctx, input }) => addVehicle(ctx, input)),
  remove: garage.input(GarageTypeInput).mutation(({ ctx, input }) => removeVehicle(ctx, input)),
  choose: garage.input(ChooseVehicleInput).mutation(({ ctx, input }) => chooseVehicle(ctx, input)),
  merge: garage.input(MergeGarageInput).mutation(({ ctx, input }) => mergeGarage(ctx, input)),
});
