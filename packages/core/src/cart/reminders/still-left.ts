import type { Tx } from "../../context.ts";

/** Whether a cart is still what a reminder says: it was neither ordered nor emptied since, and its shopper still wants to know. */
export async function isStillLeft(tx: Tx, cartId: string): Promise<boolean> {
  return (
    (await tx.cart.count({ where: { id: cartId, status: "ACTIVE", remind: true, lines: { some: {} } } })) > 0
  );
}
