import { QuoteInput, QuoteView, SaveZoneInput, ZoneIdInput, ZoneList, ZoneView } from "@souk/contracts";
import { quoteShipping } from "@souk/core/admin/shipping/quote-shipping";
import { listZones } from "@souk/core/admin/shipping/read-zones";
import { deleteZone, saveZone } from "@souk/core/admin/shipping/save-zone";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("settings.read");
const write = staffProcedure("settings.write");

export const shippingRouter = router({
  zones: read.output(ZoneList).query(({ ctx }) => listZones(ctx)),
  quote: read
    .input(QuoteInput)
    .output(QuoteView)
    .query(({ ctx, input }) => quoteShipping(ctx, input)),
  save: write
    .input(SaveZoneInput)
    .output(ZoneView)
    .mutation(({ ctx, input }) => saveZone(ctx, input)),
  delete: write
    .input(ZoneIdInput)
    .output(ZoneIdInput)
    .mutation(({ ctx, input }) => deleteZone(ctx, input)),
});
