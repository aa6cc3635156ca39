import type { StaffContext, Tx } from "../../../context.ts";
import { pour } from "../../../cart/merge-carts.ts";
import type { MergeOf } from "./merge-rules.ts";

/** An account has one cart under way: lines and codes of the other's come into it, as at a sign-in. Past ones are moved. */
export async function joinCarts(tx: Tx, _: StaffContext, { keptId, goneId }: MergeOf): Promise<void> {
  const active = (userId: string) =>
    tx.cart.findFirst({ where: { userId, status: "ACTIVE" }, select: { id: true } });
  const [from, into] = [await active(goneId), await active(keptId)];
  if (from && into) await pour(tx, from.id, into.id);
  await tx.cart.updateMany({ where: { userId: goneId }, data: { userId: keptId } });
}
