import { DomainError, type GoneGoods } from "@souk/contracts";
import { columns, type Product, type Variant, type VariantPrice } from "@souk/db";
import { z } from "zod";
import { onSale } from "../cart/cart-json.ts";
import type { Tx } from "../context.ts";
import { announceStock } from "../inventory/announce-stock.ts";
import { reserveStock } from "../inventory/reserve-stock.ts";
import { shortLines, stockUnits } from "../inventory/stock-units.ts";
import type { ReturnRow } from "./return-row.ts";

const p = columns<Product>("p");
const v = columns<Variant>("v");
const vp = columns<VariantPrice>("vp");
const Rows = z.array(z.object({ id: z.uuid() }));

type Wanted = ReturnType<typeof wantedOf>[number];

/**
 * Holds what an approved return is to be exchanged for until the return has ended. It was asked for some time ago:
 * EXCHANGE_GONE names what isn't sold any more, or not so many of it.
 */
export async function holdExchange(tx: Tx, row: ReturnRow, now: Date): Promise<void> {
  const wanted = wantedOf(row);
  if (wanted.length === 0) return;
  const sold = await onSaleOf(tx, row, wanted, now);
  const ended = wanted.filter(({ variantId }) => !sold.has(variantId));
  assertThere(ended.map(({ sku, name }) => ({ sku, name, onSale: false, available: 0 })));
  const hold = {
    holderId: row.id,
    heldBy: "returnId",
    lines: stockUnits(wanted),
    expiresAt: null,
    now,
  } as const;
  const taken = await reserveStock(tx, hold);
  const short = new Map(shortLines(wanted, taken.shortages).map((one) => [one.variantId, one.available]));
  assertThere(
    wanted.flatMap(({ variantId, sku, name }) => {
      const available = short.get(variantId);
      return available === undefined ? [] : [{ sku, name, onSale: true, available: Math.max(0, available) }];
    }),
  );
  await announceStock(tx, taken.changes);
}

function wantedOf({ lines }: ReturnRow) {
  return lines.flatMap(({ exchangeVariant, exchangeName, orderLine, quantity }) => {
    if (!exchangeVariant) return [];
    const { id: variantId, sku } = exchangeVariant;
    const name = exchangeName ?? orderLine.name;
    return [{ variantId, sku, name, quantity, parts: partsOf(exchangeVariant) }];
  });
}

function partsOf({ components }: NonNullable<ReturnRow["lines"][number]["exchangeVariant"]>) {
  return components.length === 0
    ? null
    : components.map(({ componentId: variantId, quantity }) => ({ variantId, quantity }));
}

/** Of these variants those that the shop sells in the order's currency. */
async function onSaleOf(
  tx: Tx,
  { order }: ReturnRow,
  wanted: readonly Wanted[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const ids = wanted.map(({ variantId }) => variantId);
  const rows = await tx.$queryRaw`
    SELECT ${v.id} AS "id" FROM "Variant" v JOIN "Product" p ON ${p.id} = ${v.productId}
     WHERE ${v.id} = ANY(${ids}::uuid[]) AND ${onSale(now)}
       AND EXISTS (SELECT FROM "VariantPrice" vp WHERE ${vp.variantId} = ${v.id} AND ${vp.currency} = ${order.currency})`;
  return new Set(Rows.parse(rows).map(({ id }) => id));
}

function assertThere(goods: GoneGoods[]): void {
  if (goods.length > 0) throw new DomainError("EXCHANGE_GONE", { goods });
}
