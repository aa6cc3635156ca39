import { type CartView, DomainError, type SetQuantityInput } from "@souk/contracts";
import { type CartLine, columns } from "@souk/db";
import type { ShopperContext, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { toCartView } from "./cart-view.ts";
import { assertInStock, finishChange } from "./finish-change.ts";
import { lockCart } from "./lock-cart.ts";

const l = columns<CartLine>("l");

/** Sets a line's quantity; 0 removes it. Refuses with NOT_FOUND, OUT_OF_STOCK, TOTAL_TOO_LARGE. */
export function setQuantity(ctx: ShopperContext, input: SetQuantityInput): Promise<CartView> {
  return runTx(ctx.db, async (tx) => {
    const cartId = await lockCart(tx, ctx, input);
    const written = cartId === null ? 0 : await write(tx, cartId, input);
    if (cartId === null || written === 0) throw new DomainError("NOT_FOUND", { entity: "line" });
    const { cart, priced } = await finishChange(tx, ctx, cartId);
    assertInStock(cart, (line) => line.id === input.lineId);
    return toCartView(cart, priced);
  });
}

function write(tx: Tx, cartId: string, { lineId, quantity }: SetQuantityInput): Promise<number> {
  if (quantity === 0)
    return tx.$executeRaw`
      DELETE FROM "CartLine" l WHERE ${l.id} = ${lineId}::uuid AND ${l.cartId} = ${cartId}::uuid`;
  return tx.$executeRaw`
    UPDATE "CartLine" l SET "quantity" = ${quantity}::int, "cappedFrom" = NULL
     WHERE ${l.id} = ${lineId}::uuid AND ${l.cartId} = ${cartId}::uuid`;
}
