import {
  ApproveOrderInput,
  RejectOrderInput,
  ReviewTable,
  ReviewTableInput,
  StaffOrderView,
} from "@souk/contracts";
import { approveOrder } from "@souk/core/risk/approve-order";
import { rejectOrder } from "@souk/core/risk/reject-order";
import { reviewTable } from "@souk/core/risk/review-table";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const reviewRouter = router({
  list: staffProcedure("payments.read")
    .input(ReviewTableInput)
    .output(ReviewTable)
    .query(({ ctx, input }) => reviewTable(ctx, input)),
  approve: staffProcedure("payments.write")
    .input(ApproveOrderInput)
    .output(StaffOrderView)
    .mutation(({ ctx, input }) => approveOrder(ctx, input)),
  reject: staffProcedure("payments.write")
    .input(RejectOrderInput)
    .output(StaffOrderView)
    .mutation(({ ctx, input }) => rejectOrder(ctx, input)),
});
