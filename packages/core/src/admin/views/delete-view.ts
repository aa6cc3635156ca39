import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { lockView } from "./saved-views.ts";

/** NOT_FOUND for a view that isn't there or is somebody else's. */
export async function deleteView(ctx: StaffContext, { id }: { id: string }): Promise<null> {
  return runTx(ctx.db, async (tx) => {
    const { name, shared, state } = await lockView(tx, ctx, id);
    await tx.savedView.delete({ where: { id }, select: { id: true } });
    const before = { name, shared, state, deleted: false };
    await audit(tx, ctx, {
      action: "view.delete",
      entity: "view",
      entityId: id,
      before,
      after: { deleted: true },
    });
    return null;
  });
}
