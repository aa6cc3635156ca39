import { DomainError, type GroupView } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { audit } from "../audit/audit.ts";
import { readGroups } from "./read-groups.ts";

/** The group, held; NOT_FOUND where there is none. */
export async function lockGroup(tx: Tx, id: string): Promise<GroupView> {
  await tx.$executeRaw`SELECT 1 FROM "CustomerGroup" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const [group] = await readGroups(tx, id);
  if (!group) throw new DomainError("NOT_FOUND", { entity: "group" });
  return group;
}

/** The end of a change: the log, and the group as it is now. */
export async function finishGroup(
  tx: Tx,
  ctx: StaffContext,
  id: string,
  { action, before, more = {} }: { action: string; before: GroupView | null; more?: object },
): Promise<GroupView> {
  const [after] = await readGroups(tx, id);
  if (!after) throw new DomainError("NOT_FOUND", { entity: "group" });
  await audit(tx, ctx, {
    action,
    entity: "customer-group",
    entityId: id,
    before: before && told(before),
    after: { ...told(after), ...more },
  });
  return after;
}

const told = ({ code, name, members }: GroupView) => ({ code, name, members });
