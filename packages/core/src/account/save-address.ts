import { type AddressInput, DomainError, type SavedAddress } from "@souk/contracts";
import { columns, type User } from "@souk/db";
import { toStoredAddress } from "../checkout/stored-address.ts";
import type { CustomerContext, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { isByStaff, noteEvent } from "./activity/note-event.ts";
import { listAddresses } from "./list-addresses.ts";

const u = columns<User>("u");

export interface AddressToSave {
  /** Of the address to replace; a new one without. */
  id?: string | undefined;
  address: AddressInput;
  isDefault: boolean;
}

/** Adds or replaces an address; exactly one of an address book is the default, the first one by itself. */
export async function saveAddress(ctx: CustomerContext, input: AddressToSave): Promise<SavedAddress[]> {
  await runTx(ctx.db, async (tx) => {
    const others = await lockBook(tx, ctx.customer.id, input.id);
    const isDefault = input.isDefault || !others.some((other) => other.isDefault);
    if (isDefault)
      await tx.address.updateMany({
        where: { userId: ctx.customer.id, isDefault: true },
        data: { isDefault: false },
      });
    await write(tx, ctx.customer.id, { ...input, isDefault });
    const kind = input.id === undefined ? "ADDRESS_ADDED" : "ADDRESS_CHANGED";
    await noteEvent(tx, { userId: ctx.customer.id, kind, byStaff: isByStaff(ctx) });
  });
  return listAddresses(ctx);
}

// The user's row stands for the book: two saves at once must not both become the default.
async function lockBook(
  tx: Tx,
  userId: string,
  id: string | undefined,
): Promise<{ id: string; isDefault: boolean }[]> {
  await tx.$queryRaw`SELECT 1 AS locked FROM "User" u WHERE ${u.id} = ${userId}::uuid FOR NO KEY UPDATE`;
  const book = await tx.address.findMany({
    where: { userId, deletedAt: null },
    select: { id: true, isDefault: true },
  });
  if (id !== undefined && !book.some((one) => one.id === id))
    throw new DomainError("NOT_FOUND", { entity: "address" });
  return book.filter((one) => one.id !== id);
}

async function write(tx: Tx, userId: string, { id, address, isDefault }: AddressToSave): Promise<void> {
  const data = { ...toStoredAddress(address), isDefault };
  if (id !== undefined) {
    await tx.address.update({ where: { id }, data, select: { id: true } });
    return;
  }
  await tx.address.create({ data: { ...data, userId }, select: { id: true } });
}
