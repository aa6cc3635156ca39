import type { CustomerRow } from "@souk/contracts";
import { z } from "zod";
import { stateOf } from "./customer-state.ts";

/** A customer as statements of lists give him, with what `withBought` adds. */
export const StoredCustomer = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  emailVerified: z.boolean(),
  disabledAt: z.date().nullable(),
  createdAt: z.date(),
  orders: z.int(),
  lastOrderAt: z.date().nullable(),
});

export function toCustomerRow(stored: z.infer<typeof StoredCustomer>): CustomerRow {
  const { id, name, email, orders, createdAt, lastOrderAt } = stored;
  return {
    id,
    name,
    email,
    orders,
    state: stateOf(stored),
    createdAt: createdAt.toISOString(),
    lastOrderAt: lastOrderAt?.toISOString() ?? null,
  };
}
