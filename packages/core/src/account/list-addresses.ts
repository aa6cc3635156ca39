import type { SavedAddress } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { CustomerContext } from "../context.ts";

/** An address as its owner and staff see it. */
export const addressSelect = {
  id: true,
  fullName: true,
  company: true,
  line1: true,
  line2: true,
  city: true,
  region: true,
  postalCode: true,
  country: true,
  phone: true,
  isDefault: true,
} as const satisfies Prisma.AddressSelect;

/** The customer's address book, the default one first. */
export function listAddresses(ctx: CustomerContext): Promise<SavedAddress[]> {
  return ctx.db.address.findMany({
    where: { userId: ctx.customer.id, deletedAt: null },
    orderBy: [{ isDefault: "desc" }, { id: "desc" }],
    select: addressSelect,
  });
}
