import { type AddWishInput, DomainError, MAX_WISHES, type Wishes } from "@souk/contracts";
import { columns, type Product, type Variant, type VariantPrice } from "@souk/db";
import { v7 as newId } from "uuid";
import { onSale } from "../cart/cart-json.ts";
import type { ShopperContext, Tx } from "../context.ts";
import { shownPrice } from "../prices/shown-price-sql.ts";
import { runTx } from "../transaction.ts";
import { heldWishes } from "./held-wishes.ts";

const v = columns<Variant>("v");
const p = columns<Product>("p");
const vp = columns<VariantPrice>("vp");

/**
 * Puts a product, or one of its variants, into the wishlist, with what it costs today; twice is once. A guest without a
 * cookie gets one. Refuses with NOT_FOUND (not on sale) and SAVED_FULL.
 */
export function addWish(ctx: ShopperContext, input: AddWishInput): Promise<Wishes> {
  const { userId } = ctx.shopper;
  const tokenHash = userId === null ? (ctx.shopper.tokenHash ?? ctx.shopper.issueToken()) : null;
  const shopper = { ...ctx.shopper, tokenHash };
  return runTx(ctx.db, async (tx) => {
    // One at a time for each owner, so that many at once can't pass the bound together.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`wishlist:${userId ?? tokenHash}`}, 0))`;
    const written = await insert(tx, { userId, tokenHash, now: ctx.clock.now() }, input);
    const held = await heldWishes({ shopper }, tx);
    const isThere = held.some(
      (wish) => wish.productId === input.productId && wish.variantId === input.variantId,
    );
    if (!isThere) throw new DomainError("NOT_FOUND", { entity: "product" });
    if (written > 0 && held.length > MAX_WISHES) throw new DomainError("SAVED_FULL", { max: MAX_WISHES });
    return held;
  });
}

interface Owner {
  userId: string | null;
  tokenHash: string | null;
  now: Date;
}

function insert(
  tx: Tx,
  { userId, tokenHash, now }: Owner,
  { productId, variantId, currency }: AddWishInput,
): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO "WishlistItem"
           ("id", "userId", "tokenHash", "productId", "variantId", "addedPrice", "addedCurrency", "createdAt")
    SELECT ${newId()}::uuid, ${userId}::uuid, ${tokenHash}, ${productId}::uuid, ${variantId}::uuid,
           min(${shownPrice}), ${currency}, ${now}::timestamp
      FROM "Variant" v JOIN "Product" p ON ${p.id} = ${v.productId}
      JOIN "VariantPrice" vp ON ${vp.variantId} = ${v.id} AND ${vp.currency} = ${currency}
     WHERE ${p.id} = ${productId}::uuid AND (${variantId}::uuid IS NULL OR ${v.id} = ${variantId}::uuid)
       AND ${onSale(now)}
    HAVING count(*) > 0
    ON CONFLICT ("userId", "tokenHash", "productId", "variantId") DO NOTHING`;
}
