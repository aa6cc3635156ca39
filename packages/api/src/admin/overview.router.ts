import { Overview, OverviewInput } from "@souk/contracts";
import { overview } from "@souk/core/admin/overview/overview";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const overviewRouter = router({
  get: staffProcedure("overview.read")
    .input(OverviewInput)
    .output(Overview)
    .query(({ ctx, input }) => overview(ctx, input)),
});
