import { type CartAndSaved, DomainError, MAX_QUANTITY, MAX_SAVED, type SaveLineInput } from "@souk/contracts";
import { type CartLine, columns, type SavedLine } from "@souk/db";
import { v7 as newId } from "uuid";
import { z } from "zod";
import type { ShopperContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { toCartView } from "../cart-view.ts";
import { finishChange } from "../finish-change.ts";
import { lockCart } from "../lock-cart.ts";
import { readSaved } from "./read-saved.ts";
import { savedOf } from "./saved-owner.ts";

const l = columns<CartLine>("l");
const s = columns<SavedLine>("s");
const Count = z.tuple([z.object({ count: z.int() })]);

/** Takes a line out of the cart and puts it aside. Refuses with NOT_FOUND, SAVED_FULL. */
export function saveLine(ctx: ShopperContext, input: SaveLineInput): Promise<CartAndSaved> {
  return runTx(ctx.db, async (tx) => {
    const cartId = await lockCart(tx, ctx, input);
    const moved = cartId === null ? 0 : await move(tx, ctx, cartId, input.lineId);
    if (cartId === null || moved === 0) throw new DomainError("NOT_FOUND", { entity: "line" });
    await assertRoom(tx, ctx);
    const { cart, priced } = await finishChange(tx, ctx, cartId);
    return { cart: toCartView(cart, priced), saved: await readSaved(ctx, tx, input) };
  });
}

// Of an account, the cookie isn't asked; the same put aside twice adds up.
function move(tx: Tx, ctx: ShopperContext, cartId: string, lineId: string): Promise<number> {
  const { userId } = ctx.shopper;
  const tokenHash = userId === null ? ctx.shopper.tokenHash : null;
  return tx.$executeRaw`
    WITH line AS (
      DELETE FROM "CartLine" l WHERE ${l.id} = ${lineId}::uuid AND ${l.cartId} = ${cartId}::uuid
      RETURNING ${l.variantId}, ${l.quantity}
    )
    INSERT INTO "SavedLine" AS s ("id", "userId", "tokenHash", "variantId", "quantity", "createdAt")
    SELECT ${newId()}::uuid, ${userId}::uuid, ${tokenHash}, line."variantId", line."quantity",
           ${ctx.clock.now()}::timestamp FROM line
    ON CONFLICT ("userId", "tokenHash", "variantId") DO UPDATE
       SET "quantity" = least(${s.quantity} + excluded."quantity", ${MAX_QUANTITY}::int)`;
}

async function assertRoom(tx: Tx, ctx: ShopperContext): Promise<void> {
  const owned = savedOf(ctx.shopper);
  if (!owned) return;
  const [{ count }] = Count.parse(
    await tx.$queryRaw`SELECT count(*)::int AS count FROM "SavedLine" s WHERE ${owned}`,
  );
  if (count > MAX_SAVED) throw new DomainError("SAVED_FULL", { max: MAX_SAVED });
}
