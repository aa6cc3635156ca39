import {
  DomainError,
  type FindOtherProductsOfOrderInput,
  type OtherProduct,
  type OtherProductsQuery,
} from "@souk/contracts";
import { columns, type Product, type ProductSummary, type Variant } from "@souk/db";
import { z } from "zod";
import { refreshTable } from "../admin/product-table/refresh-table.ts";
import { tableWords } from "../admin/product-table/table-words.ts";
import { onSale } from "../cart/cart-json.ts";
import { foldText } from "../catalog/fold-text.ts";
import type { Core, ShopperContext } from "../context.ts";
import { literally } from "../like.ts";
import { type OrderAccess, openOrder } from "../orders/get-order.ts";
import { type OrderRow, readOrder } from "../orders/order-row.ts";
import { exchangeCost } from "./plan-exchange.ts";
import { priceOthers } from "./price-others.ts";
import { returnableUnits } from "./returnable.ts";

const p = columns<Product>("p");
const s = columns<ProductSummary>("s");
const v = columns<Variant>("v");
const Rows = z.array(z.object({ variantId: z.uuid() }));
/** Products that the words are compared with, variants that are priced, and those of them that are shown. */
const MOST = { products: 50, variants: 60, shown: 20 } as const;

type Query = OtherProductsQuery;

/**
 * What of other products can be had in the place of units of one's order, found by its name or SKU. It is asked at each
 * pause in typing, so it only reads: what was saved within the last second may not be found yet. NOT_FOUND as with the order
 * itself and for another order's line; TOO_MANY_UNITS.
 */
export async function findOthers(
  ctx: ShopperContext,
  { lineId, quantity, query, ...access }: OrderAccess & Query,
): Promise<OtherProduct[]> {
  return othersOf(ctx, await openOrder(ctx, access, ctx.db, readOrder), { lineId, quantity, query });
}

/**
 * The same for staff, of any order; what they have just saved is found at once, and what is in the return `returnNumber` of
 * it, and what that holds, can be chosen anew.
 */
export async function findOthersOfOrder(
  ctx: Core,
  { number, returnNumber, ...asked }: FindOtherProductsOfOrderInput,
): Promise<OtherProduct[]> {
  await refreshTable(ctx.db);
  return othersOf(ctx, await readOrder(ctx.db, number), asked, returnNumber);
}

async function othersOf(
  ctx: Core,
  order: OrderRow,
  { lineId, quantity, query }: Query,
  besides?: number,
): Promise<OtherProduct[]> {
  const line = order.lines.find(({ id }) => id === lineId);
  if (!line) throw new DomainError("NOT_FOUND", { entity: "line" });
  const max = (await returnableUnits(ctx.db, order, besides)).get(lineId) ?? 0;
  if (quantity > max) throw new DomainError("TOO_MANY_UNITS", { sku: line.sku, max });
  const found = await idsOf(ctx, line.variantId, query);
  const wanted = found.map((variantId) => ({ variantId, quantity }));
  const priced = await priceOthers(ctx, ctx.db, order, wanted, besides);
  const others = found.flatMap((id) => priced.get(id) ?? []).filter(({ available }) => available >= quantity);
  return others.slice(0, MOST.shown).map((other) => {
    const { variantId, sku, name, options, available, price, unitPrice, taxRate } = other;
    const difference = exchangeCost(order, { line, quantity, price: { unitPrice, taxRate } });
    return { variantId, sku, name, options, available, price, difference };
  });
}

/** Variants on sale of products other than this one's, those whose SKU begins with the query first. */
async function idsOf({ db, clock }: Core, own: string | null, query: string): Promise<string[]> {
  const words = tableWords(query);
  if (words === null) return [];
  const begins = `${literally(foldText(query))}%`;
  const rows = await db.$queryRaw`
    WITH found AS MATERIALIZED (
      SELECT ${s.productId} AS id FROM "ProductSummary" s
       WHERE s."words" @@ ${words}::tsquery AND NOT ${s.deleted} AND ${s.status} = 'ACTIVE' LIMIT ${MOST.products}
    )
    SELECT ${v.id} AS "variantId"
      FROM found JOIN "Product" p ON ${p.id} = found.id JOIN "Variant" v ON ${v.productId} = ${p.id}
     WHERE ${onSale(clock.now())}
       AND ${p.id} IS DISTINCT FROM (SELECT own."productId" FROM "Variant" own WHERE own."id" = ${own}::uuid)
     ORDER BY lower(${v.sku}) LIKE ${begins} DESC, ${p.id}, ${v.position}, ${v.id} LIMIT ${MOST.variants}`;
  return Rows.parse(rows).map(({ variantId }) => variantId);
}
