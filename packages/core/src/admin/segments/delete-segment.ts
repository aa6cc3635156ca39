import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { lockSegment, segmentSnapshot } from "./finish-segment.ts";

/** Takes a segment away; the log keeps what it was. NOT_FOUND. */
export async function deleteSegment(ctx: StaffContext, { id }: { id: string }): Promise<{ id: string }> {
  return runTx(ctx.db, async (tx) => {
    const before = segmentSnapshot(await lockSegment(tx, id));
    await tx.customerSegment.delete({ where: { id }, select: { id: true } });
    await audit(tx, ctx, {
      action: "segment.delete",
      entity: "segment",
      entityId: id,
      before: { ...before, deleted: false },
      after: { deleted: true },
    });
    return { id };
  });
}
