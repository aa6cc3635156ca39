import {
  CustomerRef,
  CustomerSegments,
  PreviewSegmentInput,
  SaveSegmentInput,
  SegmentCount,
  SegmentDetail,
  SegmentInput,
  SegmentList,
  SegmentPreview,
} from "@souk/contracts";
import { customerSegments } from "@souk/core/admin/segments/customer-segments";
import { deleteSegment } from "@souk/core/admin/segments/delete-segment";
import { listSegments } from "@souk/core/admin/segments/list-segments";
import { countSegment, previewSegment } from "@souk/core/admin/segments/preview-segment";
import { readSegment } from "@souk/core/admin/segments/read-segment";
import { saveSegment } from "@souk/core/admin/segments/save-segment";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const segmentsRouter = router({
  list: staffProcedure("segments.read")
    .output(SegmentList)
    .query(({ ctx }) => listSegments(ctx)),
  get: staffProcedure("segments.read")
    .input(SegmentInput)
    .output(SegmentDetail)
    .query(({ ctx, input }) => readSegment(ctx.db, input.id)),
  count: staffProcedure("segments.read")
    .input(SegmentInput)
    .output(SegmentCount)
    .query(({ ctx, input }) => countSegment(ctx, input)),
  /** Changes nothing; a mutation because a rule may be too long for an address. */
  preview: staffProcedure("segments.read")
    .input(PreviewSegmentInput)
    .output(SegmentPreview)
    .mutation(({ ctx, input }) => previewSegment(ctx, input)),
  ofCustomer: staffProcedure("segments.read")
    .input(CustomerRef)
    .output(CustomerSegments)
    .query(({ ctx, input }) => customerSegments(ctx, input)),
  save: staffProcedure("segments.write")
    .input(SaveSegmentInput)
    .output(SegmentDetail)
    .mutation(({ ctx, input }) => saveSegment(ctx, input)),
  delete: staffProcedure("segments.write")
    .input(SegmentInput)
    .output(SegmentInput)
    .mutation(({ ctx, input }) => deleteSegment(ctx, input)),
});
