import { columns, type Cart, type Order, type Payment, type User } from "@souk/db";
import type { MergePair } from "@souk/contracts";
import type { Tx } from "../../../context.ts";

const c = columns<Cart>("c");
const p = columns<Payment>("p");
const o = columns<Order>("o");
const u = columns<User>("u");

/**
 * Locks two accounts and what is bought by them, each in the order of ids and the kinds in the order in which checkouts
 * do: of what is not ordered yet the cart before the payment, of an order the order before its payments, those of an
 * amount due too. With the accounts held nobody writes a row of theirs, so that what is read afterwards is all there is.
 */
export async function lockBoth(tx: Tx, { keptId, goneId }: MergePair): Promise<void> {
  const ids = [keptId, goneId];
  await lockCarts(tx, ids);
  await tx.$executeRaw`
    SELECT 1 FROM "Payment" p
     WHERE ${p.cartId} IN (SELECT ${c.id} FROM "Cart" c WHERE ${c.userId} = ANY(${ids}::uuid[])) AND ${p.orderId} IS NULL
     ORDER BY ${p.id} FOR UPDATE`;
  await tx.$executeRaw`
    SELECT 1 FROM "Order" o WHERE ${o.userId} = ANY(${ids}::uuid[]) ORDER BY ${o.id} FOR UPDATE`;
  await lockPaymentsOfOrders(tx, ids);
  await tx.$executeRaw`SELECT 1 FROM "User" u WHERE ${u.id} = ANY(${ids}::uuid[]) ORDER BY ${u.id} FOR UPDATE`;
  // One that was begun meanwhile.
  await lockCarts(tx, ids);
}

async function lockCarts(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    SELECT 1 FROM "Cart" c WHERE ${c.userId} = ANY(${[...ids]}::uuid[]) ORDER BY ${c.id} FOR UPDATE`;
}

async function lockPaymentsOfOrders(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    WITH theirs AS MATERIALIZED (SELECT ${o.id} FROM "Order" o WHERE ${o.userId} = ANY(${[...ids]}::uuid[]))
    SELECT 1 FROM "Payment" p
     WHERE ${p.orderId} IN (SELECT "id" FROM theirs) OR ${p.dueOrderId} IN (SELECT "id" FROM theirs)
     ORDER BY ${p.id} FOR UPDATE`;
}
