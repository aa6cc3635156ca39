import { type CustomerView, DomainError, type SetCustomerGroupsInput } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { changeCustomer } from "./change-customer.ts";

/** Puts a customer into exactly these groups; their prices follow with the next answer. NOT_FOUND. */
export function setCustomerGroups(
  ctx: StaffContext,
  { id, groupIds }: SetCustomerGroupsInput,
): Promise<CustomerView> {
  return changeCustomer(ctx, id, {
    action: "customer.groups",
    change: async (tx) => {
      const wanted = [...new Set(groupIds)];
      // Held, so that none of them is deleted meanwhile; in one order, as everybody does.
      await tx.$executeRaw`SELECT 1 FROM "CustomerGroup" WHERE "id" = ANY(${wanted}::uuid[]) ORDER BY "id" FOR SHARE`;
      const known = await tx.customerGroup.count({ where: { id: { in: wanted } } });
      if (known < wanted.length) throw new DomainError("NOT_FOUND", { entity: "group" });
      const before = await codesOf(tx, id);
      await tx.customerGroupMember.deleteMany({ where: { userId: id, groupId: { notIn: wanted } } });
      await tx.customerGroupMember.createMany({
        data: wanted.map((groupId) => ({ groupId, userId: id, createdAt: ctx.clock.now() })),
        skipDuplicates: true,
      });
      return { before: { groups: before }, after: { groups: await codesOf(tx, id) } };
    },
  });
}

async function codesOf(tx: Tx, userId: string): Promise<string[]> {
  const rows = await tx.customerGroupMember.findMany({
    where: { userId },
    select: { group: { select: { code: true } } },
    orderBy: { group: { code: "asc" } },
  });
  return rows.map(({ group }) => group.code);
}
