import { type AddLineInput, type CartView, type Currency, DomainError, MAX_AMOUNT } from "@souk/contracts";
import { columns, type Product, type Variant, type VariantPrice } from "@souk/db";
import { v7 as newId } from "uuid";
import { z } from "zod";
import type { ShopperContext } from "../context.ts";
import { cartJson, onSale, unreserved } from "./cart-json.ts";
import { type CartSnapshot, StoredCart } from "./cart-snapshot.ts";
import { cartView } from "./cart-view.ts";
import { outOfStock } from "./finish-change.ts";
import { readCartById } from "./read-cart.ts";
import { carryOver } from "./saved/carry-over.ts";
import { assertCurrency } from "../pricing/assert-currency.ts";
import type { PricingRules } from "../pricing/rules.ts";
import { shownPrice } from "../prices/shown-price-sql.ts";

const v = columns<Variant>("v");
const p = columns<Product>("p");
const vp = columns<VariantPrice>("vp");
const Rows = z.array(
  z.object({
    variantId: z.uuid(),
    sku: z.string(),
    amount: z.int(),
    available: z.int(),
    snapshot: StoredCart.nullable(),
  }),
);

/**
 * Opens a cart with its first line, and gives its view: one statement, which is its own transaction. Null when the
 * account has a cart under way by now.
 */
export async function openCart(ctx: ShopperContext, input: AddLineInput): Promise<CartView | null> {
  const { userId, tokenHash: before } = ctx.shopper;
  const now = ctx.clock.now();
  const tokenHash = userId === null ? ctx.shopper.issueToken() : null;
  const rules = await rulesFor(ctx, input.currency, now);
  const rows = await ctx.db.$queryRaw`
    WITH offer AS MATERIALIZED (
      SELECT ${v.id}, ${v.sku}, ${shownPrice} AS amount, ${unreserved} AS available
        FROM "Variant" v JOIN "Product" p ON ${p.id} = ${v.productId}
        JOIN "VariantPrice" vp ON ${vp.variantId} = ${v.id} AND ${vp.currency} = ${input.currency}
       WHERE ${v.id} = ${input.variantId}::uuid AND ${onSale(now)}
    ), cart AS (
      INSERT INTO "Cart" ("id", "tokenHash", "userId", "currency", "locale", "createdAt", "updatedAt")
      SELECT ${newId()}::uuid, ${tokenHash}, ${userId}::uuid, ${input.currency}, ${input.locale},
             ${now}::timestamp, ${now}::timestamp
        FROM offer WHERE offer.available >= ${input.quantity}::int
                     AND offer."amount"::bigint * ${input.quantity}::int <= ${MAX_AMOUNT}::int
      ON CONFLICT DO NOTHING RETURNING *
    ), line AS (
      INSERT INTO "CartLine" ("id", "cartId", "variantId", "quantity", "seenPrice", "createdAt")
      SELECT ${newId()}::uuid, cart."id", offer."id", ${input.quantity}::int, offer."amount", ${now}::timestamp
        FROM cart, offer RETURNING *
    )
    SELECT offer."id" AS "variantId", offer."sku", offer."amount", offer.available,
           (SELECT ${cartJson(now, rules.needsWithoutCodes)} FROM cart) AS snapshot FROM offer`;
  const offer = Rows.parse(rows)[0];
  if (!offer) {
    // Without its prices, it may be the currency that is gone.
    assertCurrency(input.currency, await ctx.rules.load(ctx.db, now));
    throw new DomainError("NOT_FOUND", { entity: "variant" });
  }
  if (offer.snapshot) {
    if (tokenHash !== null) await carryOver(ctx.db, before, tokenHash);
    return openedView(ctx, { ...offer.snapshot, at: now, rules });
  }
  if (offer.available < input.quantity) throw outOfStock([offer]);
  if (offer.amount * input.quantity > MAX_AMOUNT)
    throw new DomainError("TOTAL_TOO_LARGE", { max: MAX_AMOUNT });
  return null;
}

/** CURRENCY_ENDED, said only by the newest rules: what this process knows may be from before it began. */
async function rulesFor(ctx: ShopperContext, currency: Currency, now: Date): Promise<PricingRules> {
  const known = await ctx.rules.last(ctx.db, now);
  if (known.currencies.includes(currency)) return known;
  const newest = await ctx.rules.load(ctx.db, now);
  assertCurrency(currency, newest);
  return newest;
}

/** Rules newer than the ones that it was opened with want it to be read again. */
async function openedView(ctx: ShopperContext, opened: CartSnapshot): Promise<CartView | null> {
  if (opened.rulesVersion === opened.rules.version) return cartView(opened);
  const cart = await readCartById(ctx, ctx.db, opened.id);
  if (cart) assertCurrency(cart.currency, cart.rules);
  return cart && cartView(cart);
}
