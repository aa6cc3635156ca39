import type { SavedAddress } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { CustomerContext, Tx } from "../context.ts";

const select = {
  id: true,
  isDefault: true,
  fullName: true,
  company: true,
  line1: true,
  line2: true,
  city: true,
  region: true,
  postalCode: true,
  country: true,
  phone: true,
} satisfies Prisma.AddressSelect;

/** The customer's address book, the default first, then the newest. */
export function listAddresses({ db, customer }: CustomerContext): Promise<SavedAddress[]> {
  return addressesOf(db, customer.id);
}

export function addressesOf(tx: Tx, userId: string): Promise<SavedAddress[]> {
  const where = { userId, deletedAt: null };
  return tx.address.findMany({
    where,
    select,
    orderBy: [{ isDefault: "desc" }, { createdAt: "desc" }, { id: "desc" }],
  });
}
