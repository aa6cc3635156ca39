import { DomainError, type Locale, StockDetail } from "@souk/contracts";
import { columns, Prisma, type Product, type StockLevel, type StockLocation, type Variant } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { isBundle } from "../bundle-sql.ts";
import { rowPairs } from "./stock-row-sql.ts";

const at = columns<StockLocation>("at");
const p = columns<Product>("p");
const s = columns<StockLevel>("s");
const v = columns<Variant>("v");
const Rows = z.array(z.object({ detail: StockDetail }));

/** A variant's stock, place by place, and its policy. NOT_FOUND; one that was deleted has its stock still. */
export async function readStockDetail(tx: Tx, variantId: string, locale: Locale): Promise<StockDetail> {
  const rows = await tx.$queryRaw(Prisma.sql`
    SELECT json_build_object(${rowPairs(locale, undefined)}, 'bundle', ${isBundle(v.id)},
             'backorderLimit', ${v.backorderLimit}, 'backorderText', ${v.backorderText},
             'backorderUntil', to_char(${v.backorderUntil}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'levels', (
               SELECT coalesce(json_agg(json_build_object(
                        'locationId', ${at.id}, 'name', ${at.name}, 'sells', ${at.sellsOnline}, 'isDefault', ${at.isDefault},
                        'onHand', coalesce(${s.onHand}, 0), 'reserved', coalesce(${s.reserved}, 0))
                        ORDER BY ${at.priority}, ${at.id}), '[]')
                 FROM "StockLocation" at LEFT JOIN "StockLevel" s ON ${s.locationId} = ${at.id} AND ${s.variantId} = ${v.id}
                WHERE ${at.active})) AS detail
      FROM "Variant" v JOIN "Product" p ON ${p.id} = ${v.productId} WHERE ${v.id} = ${variantId}::uuid`);
  const [row] = Rows.parse(rows);
  if (!row) throw new DomainError("NOT_FOUND", { entity: "variant" });
  return row.detail;
}
