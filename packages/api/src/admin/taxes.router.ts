import {
  SaveTaxClassInput,
  SaveTaxZoneInput,
  TaxClassList,
  TaxClassView,
  TaxIdInput,
  TaxZoneList,
  TaxZoneView,
} from "@souk/contracts";
import { deleteTaxClass } from "@souk/core/admin/taxes/delete-tax-class";
import { listTaxClasses, listTaxZones } from "@souk/core/admin/taxes/read-taxes";
import { saveTaxClass } from "@souk/core/admin/taxes/save-tax-class";
import { deleteTaxZone, saveTaxZone } from "@souk/core/admin/taxes/save-tax-zone";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("settings.read");
const write = staffProcedure("settings.write");

export const taxesRouter = router({
  /** Whoever works on products chooses one of them. */
  classes: staffProcedure("products.read")
    .output(TaxClassList)
    .query(({ ctx }) => listTaxClasses(ctx)),
  zones: read.output(TaxZoneList).query(({ ctx }) => listTaxZones(ctx)),
  saveClass: write
    .input(SaveTaxClassInput)
    .output(TaxClassView)
    .mutation(({ ctx, input }) => saveTaxClass(ctx, input)),
  deleteClass: write
    .input(TaxIdInput)
    .output(TaxIdInput)
    .mutation(({ ctx, input }) => deleteTaxClass(ctx, input)),
  saveZone: write
    .input(SaveTaxZoneInput)
    .output(TaxZoneView)
    .mutation(({ ctx, input }) => saveTaxZone(ctx, input)),
  deleteZone: write
    .input(TaxIdInput)
    .output(TaxIdInput)
    .mutation(({ ctx, input }) => deleteTaxZone(ctx, input)),
});
