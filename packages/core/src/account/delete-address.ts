import { DomainError, type SavedAddress } from "@souk/contracts";
import { columns, type User } from "@souk/db";
import type { CustomerContext } from "../context.ts";
import { runTx } from "../transaction.ts";
import { isByStaff, noteEvent } from "./activity/note-event.ts";
import { listAddresses } from "./list-addresses.ts";

const u = columns<User>("u");

/** Takes an address out of the book; the newest of the others becomes the default when it was. */
export async function deleteAddress(ctx: CustomerContext, { id }: { id: string }): Promise<SavedAddress[]> {
  const userId = ctx.customer.id;
  await runTx(ctx.db, async (tx) => {
    await tx.$queryRaw`SELECT 1 AS locked FROM "User" u WHERE ${u.id} = ${userId}::uuid FOR NO KEY UPDATE`;
    const gone = await tx.address.updateMany({
      where: { id, userId, deletedAt: null },
      data: { deletedAt: ctx.clock.now(), isDefault: false },
    });
    if (gone.count === 0) throw new DomainError("NOT_FOUND", { entity: "address" });
    await noteEvent(tx, { userId, kind: "ADDRESS_REMOVED", byStaff: isByStaff(ctx) });
    const rest = { userId, deletedAt: null };
    if (await tx.address.findFirst({ where: { ...rest, isDefault: true }, select: { id: true } })) return;
    const next = await tx.address.findFirst({ where: rest, orderBy: { id: "desc" }, select: { id: true } });
    if (next) await tx.address.update({ where: next, data: { isDefault: true }, select: { id: true } });
  });
  return listAddresses(ctx);
}
