import { DomainError, type SavedAddress } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";
import { runTx } from "../transaction.ts";
import { addressesOf } from "./list-addresses.ts";
import { lockBook } from "./save-address.ts";

/** Takes an address out of the book; the newest of the others becomes the default if it was. Orders keep their copies. */
export function deleteAddress(
  { db, clock, customer }: CustomerContext,
  { id }: { id: string },
): Promise<SavedAddress[]> {
  return runTx(db, async (tx) => {
    await lockBook(tx, customer.id);
    const gone = { deletedAt: clock.now(), isDefault: false };
    const { count } = await tx.address.updateMany({
      where: { id, userId: customer.id, deletedAt: null },
      data: gone,
    });
    if (count === 0) throw new DomainError("NOT_FOUND", { entity: "address" });
    const [first] = await addressesOf(tx, customer.id);
    if (first && !first.isDefault)
      await tx.address.update({ where: { id: first.id }, data: { isDefault: true }, select: { id: true } });
    return addressesOf(tx, customer.id);
  });
}
