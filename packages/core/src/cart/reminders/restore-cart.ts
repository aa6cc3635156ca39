import { DomainError, type Market, type Reordered, type RestoreCartInput } from "@souk/contracts";
import type { ShopperContext } from "../../context.ts";
import { isMailKey } from "../../mail/mail-key.ts";
import { addAgain } from "../add-again.ts";
import { getCart } from "../get-cart.ts";
import { readCartById } from "../read-cart.ts";

/**
 * Puts what a mail's cart holds into the cart of whoever opens its link, on whatever device; goods that lie there already
 * aren't added a second time, so the link may be opened again. Of the other cart nothing but its goods is given away.
 * NOT_FOUND for a link that isn't ours and a cart that is gone, CART_ALREADY_ORDERED.
 */
export async function restoreCart(
  ctx: ShopperContext,
  { id, key, locale, currency }: RestoreCartInput & Market,
): Promise<Reordered> {
  const left = isMailKey(ctx.config.secret, "cart", id, key) ? await readCartById(ctx, ctx.db, id) : null;
  if (!left) throw new DomainError("NOT_FOUND", { entity: "cart" });
  if (left.status === "ORDERED") {
    const order = await ctx.db.order.findUniqueOrThrow({ where: { cartId: id }, select: { number: true } });
    throw new DomainError("CART_ALREADY_ORDERED", order);
  }
  if (left.status !== "ACTIVE") throw new DomainError("NOT_FOUND", { entity: "cart" });
  const market = { locale, currency };
  let cart = await getCart(ctx, market);
  const missing: Reordered["missing"] = [];
  for (const { variantId, quantity, sku, name, options } of left.lines) {
    const held = cart.lines.find((line) => line.variantId === variantId)?.quantity ?? 0;
    if (held >= quantity) continue;
    const added = await addAgain(ctx, market, { variantId, quantity: quantity - held }, cart);
    cart = added.cart;
    const got = held + added.got;
    if (got < quantity) missing.push({ sku, name, options, wanted: quantity, got });
  }
  return { cart, missing };
}
