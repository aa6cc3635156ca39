import { DomainError, type SaveAddressInput, type SavedAddress } from "@souk/contracts";
import { toStoredAddress } from "../checkout/stored-address.ts";
import type { CustomerContext, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { addressesOf } from "./list-addresses.ts";

/** Adds an address, or changes one of the customer's own (NOT_FOUND otherwise). The first one is the default. */
export function saveAddress(
  { db, customer }: CustomerContext,
  { id, address, isDefault }: SaveAddressInput,
): Promise<SavedAddress[]> {
  return runTx(db, async (tx) => {
    await lockBook(tx, customer.id);
    const others = await tx.address.count({
      where: { userId: customer.id, deletedAt: null, ...(id ? { id: { not: id } } : {}) },
    });
    const data = { ...toStoredAddress(address), isDefault: isDefault || others === 0 };
    if (data.isDefault)
      await tx.address.updateMany({ where: { userId: customer.id }, data: { isDefault: false } });
    if (id) await change(tx, customer.id, id, data);
    else await tx.address.create({ data: { ...data, userId: customer.id }, select: { id: true } });
    return addressesOf(tx, customer.id);
  });
}

async function change(
  tx: Tx,
  userId: string,
  id: string,
  data: ReturnType<typeof toStoredAddress> & { isDefault: boolean },
): Promise<void> {
  const { count } = await tx.address.updateMany({ where: { id, userId, deletedAt: null }, data });
  if (count === 0) throw new DomainError("NOT_FOUND", { entity: "address" });
}

/** One change of a book at a time, so that it never has two defaults. */
export async function lockBook(tx: Tx, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR UPDATE`;
}
