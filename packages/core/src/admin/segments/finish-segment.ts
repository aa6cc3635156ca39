import type { SegmentDetail } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { audit } from "../audit/audit.ts";
import { readSegment } from "./read-segment.ts";

/** The segment, held. NOT_FOUND. */
export async function lockSegment(tx: Tx, id: string): Promise<SegmentDetail> {
  await tx.$executeRaw`SELECT 1 FROM "CustomerSegment" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return readSegment(tx, id);
}

/** The end of a save: the log, and the segment as it is now. */
export async function finishSegment(
  tx: Tx,
  ctx: StaffContext,
  id: string,
  { action, before }: { action: string; before: SegmentDetail | null },
): Promise<SegmentDetail> {
  const after = await readSegment(tx, id);
  await audit(tx, ctx, {
    action,
    entity: "segment",
    entityId: id,
    before: before && segmentSnapshot(before),
    after: segmentSnapshot(after),
  });
  return after;
}

/** A segment as the log compares it. */
export const segmentSnapshot = ({ name, description, rules }: SegmentDetail): object => ({
  name,
  description,
  rules,
});
