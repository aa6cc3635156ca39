import type { StaffContext } from "../../context.ts";

/** Throws a draft away, with the choice of its products; one that was run stays, and so does the call without effect. */
export async function discardBulkEdit(ctx: StaffContext, { id }: { id: string }): Promise<null> {
  await ctx.db.bulkEdit.deleteMany({ where: { id, state: "DRAFT" } });
  return null;
}
