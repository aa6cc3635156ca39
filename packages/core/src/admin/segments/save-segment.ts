import { DomainError, type SaveSegmentInput, type SegmentDetail } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { isUniqueViolation, runTx } from "../../transaction.ts";
import { finishSegment, lockSegment } from "./finish-segment.ts";

/**
 * Adds a segment, or saves one as edited. EDIT_CONFLICT where somebody saved since `version` was read (not with
 * `overwrite`), NAME_TAKEN for another's name, NOT_FOUND.
 */
export async function saveSegment(ctx: StaffContext, input: SaveSegmentInput): Promise<SegmentDetail> {
  try {
    return await runTx(ctx.db, (tx) => save(tx, ctx, input));
  } catch (error) {
    if (isUniqueViolation(error)) throw new DomainError("NAME_TAKEN", { field: "name", value: input.name });
    throw error;
  }
}

async function save(tx: Tx, ctx: StaffContext, input: SaveSegmentInput): Promise<SegmentDetail> {
  const { id, version, overwrite, ...data } = input;
  if (id === undefined) {
    const made = await tx.customerSegment.create({ data, select: { id: true } });
    return finishSegment(tx, ctx, made.id, { action: "segment.create", before: null });
  }
  const before = await lockSegment(tx, id);
  if (before.version !== version && !overwrite)
    throw new DomainError("EDIT_CONFLICT", { currentVersion: before.version });
  await tx.customerSegment.update({
    where: { id },
    data: { ...data, version: { increment: 1 } },
    select: { id: true },
  });
  return finishSegment(tx, ctx, id, { action: "segment.update", before });
}
