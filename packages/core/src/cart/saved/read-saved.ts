import { type Market, SavedLines, type SavedLines as Saved } from "@souk/contracts";
import {
  columns,
  Prisma,
  type Product,
  type ProductTranslation,
  type SavedLine,
  type Variant,
  type VariantPrice,
} from "@souk/db";
import { z } from "zod";
import type { ShopperContext, Tx } from "../../context.ts";
import { shownPrice } from "../../prices/shown-price-sql.ts";
import { onSale, options, picture, unreserved } from "../cart-json.ts";
import { savedOf } from "./saved-owner.ts";

const s = columns<SavedLine>("s");
const v = columns<Variant>("v");
const p = columns<Product>("p");
const t = columns<ProductTranslation>("t");
const vp = columns<VariantPrice>("vp");
const Rows = z.tuple([z.object({ saved: SavedLines })]);

/** What the shopper put aside, the last first, as it can be bought now. */
export async function readSaved(
  ctx: ShopperContext,
  tx: Pick<Tx, "$queryRaw">,
  { locale, currency }: Market,
): Promise<Saved> {
  const owned = savedOf(ctx.shopper);
  if (!owned) return [];
  const now = ctx.clock.now();
  const sold = Prisma.sql`${onSale(now)} AND ${vp.amount} IS NOT NULL`;
  const rows = await tx.$queryRaw`
    WITH cart AS (SELECT ${locale}::text AS "locale")
    SELECT coalesce(json_agg(json_build_object(
             'id', ${s.id}, 'variantId', ${v.id}, 'sku', ${v.sku}, 'slug', text."slug", 'name', text."name",
             'options', ${options(v.id)}, 'picture', ${picture}, 'quantity', ${s.quantity},
             'price', CASE WHEN ${sold} THEN ${shownPrice} END,
             'available', ${sold} AND (${v.backorder} <> 'DENY' OR ${unreserved} > 0)) ORDER BY ${s.id} DESC), '[]') AS saved
      FROM "SavedLine" s CROSS JOIN cart
      JOIN "Variant" v ON ${v.id} = ${s.variantId} JOIN "Product" p ON ${p.id} = ${v.productId}
      LEFT JOIN "VariantPrice" vp ON ${vp.variantId} = ${v.id} AND ${vp.currency} = ${currency}
     CROSS JOIN LATERAL (
       SELECT ${t.name}, ${t.slug} FROM "ProductTranslation" t
        WHERE ${t.productId} = ${p.id} AND ${t.locale} IN (cart."locale", 'en')
        ORDER BY ${t.locale} = cart."locale" DESC LIMIT 1) text
     WHERE ${owned}`;
  return Rows.parse(rows)[0].saved;
}
