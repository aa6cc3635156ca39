import { DomainError, type SavedViewView, type SaveViewInput } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { audit } from "../audit/audit.ts";
import { runUniqueTx } from "../unique-violation.ts";
import { checkScope, lockView, toView, viewSelect } from "./saved-views.ts";

/**
 * Keeps a table's filters, sort and columns under a name, or changes a view of one's own. NAME_TAKEN where one has another
 * of that name; NOT_FOUND for one that isn't there or is somebody else's.
 */
export async function saveView(ctx: StaffContext, input: SaveViewInput): Promise<SavedViewView> {
  const { id, scope, name, shared, state } = input;
  checkScope(ctx, scope);
  return runUniqueTx(ctx.db, async (tx) => {
    const before = id === undefined ? null : await lockView(tx, ctx, id);
    await refuseTaken(tx, ctx, input);
    const data = { name, shared, state };
    const row =
      id === undefined
        ? await tx.savedView.create({ data: { ...data, scope, ownerId: ctx.staff.id }, select: viewSelect })
        : await tx.savedView.update({ where: { id }, data, select: viewSelect });
    await audit(tx, ctx, {
      action: before ? "view.update" : "view.create",
      entity: "view",
      entityId: row.id,
      before: before && { name: before.name, shared: before.shared, state: before.state },
      after: data,
    });
    return toView(row, ctx.staff.id);
  });
}

async function refuseTaken(tx: Tx, ctx: StaffContext, { id, scope, name }: SaveViewInput): Promise<void> {
  const other = await tx.savedView.findFirst({
    where: { scope, name, ownerId: ctx.staff.id, ...(id !== undefined && { NOT: { id } }) },
    select: { id: true },
  });
  if (other) throw new DomainError("NAME_TAKEN", { field: "name", value: name });
}
