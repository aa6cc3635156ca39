import { DomainError, type GroupView, type SaveGroupInput } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { isUniqueViolation, runTx } from "../../transaction.ts";
import { finishGroup, lockGroup } from "./finish-group.ts";

/** Adds a group, or gives one another code or name. NAME_TAKEN for another's code, NOT_FOUND. */
export async function saveGroup(ctx: StaffContext, input: SaveGroupInput): Promise<GroupView> {
  const { id, code, name } = input;
  try {
    return await runTx(ctx.db, async (tx) => {
      if (id === undefined) {
        const made = await tx.customerGroup.create({ data: { code, name }, select: { id: true } });
        return finishGroup(tx, ctx, made.id, { action: "customer-group.create", before: null });
      }
      const before = await lockGroup(tx, id);
      await tx.customerGroup.update({ where: { id }, data: { code, name }, select: { id: true } });
      return finishGroup(tx, ctx, id, { action: "customer-group.update", before });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new DomainError("NAME_TAKEN", { field: "code", value: code });
    throw error;
  }
}
