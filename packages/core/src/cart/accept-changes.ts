import type { CartView, Market } from "@souk/contracts";
import { type CartLine, columns } from "@souk/db";
import type { ShopperContext, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import type { CartSnapshot, SnapshotLine } from "./cart-snapshot.ts";
import { emptyCart, toCartView } from "./cart-view.ts";
import { finishChange } from "./finish-change.ts";
import { lockCart } from "./lock-cart.ts";
import { readCartById } from "./read-cart.ts";

const l = columns<CartLine>("l");

/** Takes the present prices, lowers quantities to what is there, drops what is gone: afterwards nothing is wrong. */
export function acceptChanges(ctx: ShopperContext, market: Market): Promise<CartView> {
  return runTx(ctx.db, async (tx) => {
    const cartId = await lockCart(tx, ctx, market);
    const before = cartId === null ? null : await readCartById(ctx, tx, cartId);
    if (!before) return emptyCart(market.currency);
    await accept(tx, before);
    const { cart, priced } = await finishChange(tx, ctx, before.id);
    return toCartView(cart, priced);
  });
}

async function accept(tx: Tx, cart: CartSnapshot): Promise<void> {
  const gone = cart.lines.filter((line) => keptUnits(line) === 0).map((line) => line.id);
  const kept = cart.lines.flatMap((line) =>
    keptUnits(line) === 0 ? [] : [{ id: line.id, quantity: keptUnits(line), price: line.price }],
  );
  await tx.$executeRaw`
    WITH dropped AS (DELETE FROM "CartLine" l WHERE ${l.id} = ANY(${gone}::uuid[]))
    UPDATE "CartLine" l SET "quantity" = kept.quantity, "seenPrice" = kept.price, "cappedFrom" = NULL
      FROM json_to_recordset(${JSON.stringify(kept)}::json) AS kept(id uuid, quantity int, price int)
     WHERE ${l.id} = kept.id`;
}

function keptUnits(line: SnapshotLine): number {
  if (!line.sellable || line.price === null) return 0;
  return Math.max(0, Math.min(line.quantity, line.available));
}
