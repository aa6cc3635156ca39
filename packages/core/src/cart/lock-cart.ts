import type { Market } from "@souk/contracts";
import { type Cart, type CartLine, columns, Prisma, type VariantPrice } from "@souk/db";
import { z } from "zod";
import type { ShopperContext, Tx } from "../context.ts";
import { activeCartOf } from "./cart-owner.ts";
import { shownPrice } from "../prices/shown-price-sql.ts";

const c = columns<Cart>("c");
const l = columns<CartLine>("l");
const vp = columns<VariantPrice>("vp");
const Ids = z.array(z.object({ id: z.uuid() }));

export interface CartChange {
  /** More of SET, as `, "email" = …`. */
  set?: Prisma.Sql;
  /** By how much the version rises; 1 unless said. */
  rise?: Prisma.Sql;
}

/**
 * Locks the shopper's cart to the end of the transaction, raises its version and takes over language and currency
 * (with the currency, the prices seen). Gives its id, or null when the shopper has no cart under way.
 */
export async function lockCart(
  tx: Tx,
  ctx: ShopperContext,
  market: Market,
  { set = Prisma.empty, rise = Prisma.sql`1` }: CartChange = {},
): Promise<string | null> {
  const owned = activeCartOf(ctx.shopper);
  if (!owned) return null;
  await ctx.shopper.watch?.begin(tx);
  const rows = await tx.$queryRaw`
    WITH held AS (SELECT ${c.id}, ${c.currency} AS was FROM "Cart" c WHERE ${owned} FOR UPDATE),
    repriced AS (
      UPDATE "CartLine" l SET "seenPrice" = ${shownPrice}
        FROM held JOIN "VariantPrice" vp ON ${vp.currency} = ${market.currency}
       WHERE held.was <> ${market.currency} AND ${l.cartId} = held."id" AND ${vp.variantId} = ${l.variantId}
    )
    UPDATE "Cart" c
       SET "version" = ${c.version} + ${rise}, "currency" = ${market.currency}, "locale" = ${market.locale},
           "updatedAt" = ${ctx.clock.now()}::timestamp ${set}
      FROM held WHERE ${c.id} = held."id" RETURNING ${c.id}`;
  return Ids.parse(rows)[0]?.id ?? null;
}

/** For a read in another language or currency than the cart's: only a new currency is a change of the cart. */
export function takeOverMarket(tx: Tx, ctx: ShopperContext, market: Market): Promise<string | null> {
  return lockCart(tx, ctx, market, { rise: Prisma.sql`(held.was <> ${market.currency})::int` });
}
