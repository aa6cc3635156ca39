import { type AddLineInput, type CartView, DomainError, MAX_QUANTITY } from "@souk/contracts";
import { type CartLine, columns, type Product, type Variant, type VariantPrice } from "@souk/db";
import { v7 as newId } from "uuid";
import type { ShopperContext, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { addUnlocked } from "./add-unlocked.ts";
import { onSale } from "./cart-json.ts";
import { toCartView } from "./cart-view.ts";
import { assertInStock, type ChangedCart, finishChange } from "./finish-change.ts";
import { lockCart } from "./lock-cart.ts";
import { openCart } from "./open-cart.ts";
import { shownPrice } from "../prices/shown-price-sql.ts";

const v = columns<Variant>("v");
const p = columns<Product>("p");
const vp = columns<VariantPrice>("vp");
const l = columns<CartLine>("l");

/**
 * Adds units of a variant to the shopper's cart; a shopper without one gets it here. Refuses with NOT_FOUND (not on
 * sale), OUT_OF_STOCK (of the whole quantity in the cart), CART_FULL and TOTAL_TOO_LARGE.
 */
export async function addLine(ctx: ShopperContext, input: AddLineInput): Promise<CartView> {
  const { draftId, userId, tokenHash } = ctx.shopper;
  const hasCart = draftId !== undefined || userId !== null || tokenHash !== null;
  const added = hasCart ? ((await addUnlocked(ctx, input)) ?? (await addToCart(ctx, input))) : null;
  const view = added ?? (await openCart(ctx, input));
  if (view) return view;
  // Another request of the same account opened its cart in between.
  const late = await addToCart(ctx, input);
  if (!late) throw new DomainError("CART_CHANGED", {});
  return late;
}

/** Null: there is no cart under way. */
function addToCart(ctx: ShopperContext, input: AddLineInput): Promise<CartView | null> {
  return runTx(ctx.db, async (tx) => {
    const cartId = await lockCart(tx, ctx, input);
    if (cartId === null) return null;
    const { cart, priced } = await addToLocked(tx, ctx, cartId, input);
    return toCartView(cart, priced);
  });
}

/** Adds units to a cart that the transaction holds locked; refuses as `addLine`. */
export async function addToLocked(
  tx: Tx,
  ctx: ShopperContext,
  cartId: string,
  input: AddLineInput,
): Promise<ChangedCart> {
  const written = await upsertLine(tx, cartId, input, ctx.clock.now());
  const changed = await finishChange(tx, ctx, cartId);
  if (written === 0) throw refusal(changed.cart.lines.some((line) => line.variantId === input.variantId));
  assertInStock(changed.cart, (line) => line.variantId === input.variantId);
  return changed;
}

function upsertLine(tx: Tx, cartId: string, input: AddLineInput, now: Date): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO "CartLine" AS l ("id", "cartId", "variantId", "quantity", "seenPrice", "createdAt")
    SELECT ${newId()}::uuid, ${cartId}::uuid, ${v.id}, ${input.quantity}::int, ${shownPrice}, ${now}::timestamp
      FROM "Variant" v JOIN "Product" p ON ${p.id} = ${v.productId}
      JOIN "VariantPrice" vp ON ${vp.variantId} = ${v.id} AND ${vp.currency} = ${input.currency}
     WHERE ${v.id} = ${input.variantId}::uuid AND ${onSale(now)}
    ON CONFLICT ("cartId", "variantId") DO UPDATE
       SET "quantity" = ${l.quantity} + excluded."quantity", "seenPrice" = excluded."seenPrice", "cappedFrom" = NULL
     WHERE ${l.quantity} + excluded."quantity" <= ${MAX_QUANTITY}::int`;
}

// No row was written: not on sale, or the line holds too many already.
function refusal(isInCart: boolean): DomainError {
  return isInCart
    ? new DomainError("CART_FULL", { max: MAX_QUANTITY })
    : new DomainError("NOT_FOUND", { entity: "variant" });
}
