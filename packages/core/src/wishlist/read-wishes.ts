import { type Market, WishView } from "@souk/contracts";
import {
  columns,
  Prisma,
  type Product,
  type ProductTranslation,
  type Variant,
  type VariantPrice,
  type WishlistItem,
} from "@souk/db";
import { z } from "zod";
import { isPublic, onSale, options, picture, unreserved } from "../cart/cart-json.ts";
import type { Core } from "../context.ts";
import { shownPrice } from "../prices/shown-price-sql.ts";

const w = columns<WishlistItem>("w");
const v = columns<Variant>("v");
const p = columns<Product>("p");
const t = columns<ProductTranslation>("t");
const vp = columns<VariantPrice>("vp");
const Rows = z.tuple([z.object({ wishes: z.array(WishView) })]);

/** What of product p the row of "WishlistItem" w can be bought as: one row, empty where nothing is sold. */
const offer = (now: Date, currency: string): Prisma.Sql => Prisma.sql`
  SELECT min(${shownPrice}) AS "least", max(${shownPrice}) AS "most",
         coalesce(bool_or(${v.backorder} <> 'DENY' OR ${unreserved} > 0), false) AS "available",
         CASE WHEN count(*) = 1 THEN (array_agg(${v.id}))[1] END AS "sole"
    FROM "Variant" v JOIN "VariantPrice" vp ON ${vp.variantId} = ${v.id} AND ${vp.currency} = ${currency}
   WHERE ${v.productId} = ${p.id} AND (${w.variantId} IS NULL OR ${v.id} = ${w.variantId}) AND ${onSale(now)}`;

/** The wishes that `owned` (a condition on "WishlistItem" w) finds, the last first, as they can be bought now. */
export async function readWishes(
  { db, clock }: Pick<Core, "db" | "clock">,
  owned: Prisma.Sql,
  { locale, currency }: Market,
): Promise<WishView[]> {
  const now = clock.now();
  const rows = await db.$queryRaw`
    WITH cart AS (SELECT ${locale}::text AS "locale")
    SELECT coalesce(json_agg(json_build_object(
             'productId', ${p.id}, 'variantId', ${w.variantId}, 'sku', ${v.sku},
             'slug', CASE WHEN ${isPublic(now)} THEN text."slug" END, 'name', text."name",
             'options', ${options(v.id)}, 'picture', ${picture}, 'price', offer."least",
             'from', coalesce(offer."most" > offer."least", false), 'available', offer."available",
             'buyId', offer."sole", 'addedAt', ${w.createdAt},
             'fallenFrom', CASE WHEN ${w.addedCurrency} = ${currency} AND offer."least" < ${w.addedPrice}
                                THEN ${w.addedPrice} END)
           ORDER BY ${w.createdAt} DESC, ${w.id} DESC), '[]') AS wishes
      FROM "WishlistItem" w CROSS JOIN cart JOIN "Product" p ON ${p.id} = ${w.productId}
      LEFT JOIN "Variant" v ON ${v.id} = ${w.variantId}
     CROSS JOIN LATERAL (${offer(now, currency)}) offer
     CROSS JOIN LATERAL (
       SELECT ${t.name}, ${t.slug} FROM "ProductTranslation" t
        WHERE ${t.productId} = ${p.id} AND ${t.locale} IN (cart."locale", 'en')
        ORDER BY ${t.locale} = cart."locale" DESC LIMIT 1) text
     WHERE ${owned}`;
  return Rows.parse(rows)[0].wishes;
}
