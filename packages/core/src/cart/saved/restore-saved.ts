import { type CartAndSaved, DomainError, type Market, type SavedLineInput } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { ShopperContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { addToLocked } from "../add-line.ts";
import { toCartView } from "../cart-view.ts";
import { lockCart } from "../lock-cart.ts";
import { carryOver } from "./carry-over.ts";
import { readSaved } from "./read-saved.ts";
import { takeSaved } from "./take-saved.ts";

/**
 * Puts back into the cart what was put aside, as many as there were: both or neither. Refuses with NOT_FOUND and as
 * `addLine` does; it then stays aside.
 */
export function restoreSaved(
  ctx: ShopperContext,
  { savedId, ...market }: SavedLineInput,
): Promise<CartAndSaved> {
  return runTx(ctx.db, async (tx) => {
    const taken = await takeSaved(ctx, tx, savedId);
    if (!taken) throw new DomainError("NOT_FOUND", { entity: "line" });
    const held = await lockCart(tx, ctx, market);
    const { cartId, shopper } = held === null ? await openEmpty(tx, ctx, market) : { cartId: held, ...ctx };
    const { cart, priced } = await addToLocked(tx, ctx, cartId, { ...market, ...taken });
    return { cart: toCartView(cart, priced), saved: await readSaved({ ...ctx, shopper }, tx, market) };
  });
}

/** The last cart was ordered: the next begins with what comes back. */
async function openEmpty(tx: Tx, ctx: ShopperContext, { currency, locale }: Market) {
  const { userId, tokenHash: before } = ctx.shopper;
  const tokenHash = userId === null ? ctx.shopper.issueToken() : null;
  const now = ctx.clock.now();
  const cartId = newId();
  await tx.$executeRaw`
    INSERT INTO "Cart" ("id", "tokenHash", "userId", "currency", "locale", "createdAt", "updatedAt")
    VALUES (${cartId}::uuid, ${tokenHash}, ${userId}::uuid, ${currency}, ${locale}, ${now}::timestamp, ${now}::timestamp)`;
  if (tokenHash !== null) await carryOver(tx, before, tokenHash);
  return { cartId, shopper: { ...ctx.shopper, tokenHash } };
}
