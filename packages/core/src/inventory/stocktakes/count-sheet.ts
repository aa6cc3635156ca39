import { DomainError, type Locale } from "@souk/contracts";
import { columns, Prisma, type Product, type StockLevel, type Stocktake, type Variant } from "@souk/db";
import { z } from "zod";
import type { Core } from "../../context.ts";
import { isBundle } from "../bundle-sql.ts";
import { variantName } from "../table/stock-row-sql.ts";
import { movedSince } from "./counted-sql.ts";
import { variantOptions } from "../../catalog/variant-options.ts";

const p = columns<Product>("p");
const s = columns<StockLevel>("s");
const t = columns<Stocktake>("t");
const v = columns<Variant>("v");
const { sql } = Prisma;
const Rows = z.array(z.object({ sku: z.string(), name: z.string(), options: z.string(), units: z.int() }));
const PAGE = 2000;

/** The sheet's heading; read-counts.ts finds its columns again. */
const HEADING = ["SKU", "Name", "Options", "System quantity", "Counted"];

/** What lay at the place when the count was opened, a row a variant, with an empty cell for the count. NOT_FOUND. */
export async function countSheet(
  core: Pick<Core, "db">,
  { number, locale }: { number: number; locale: Locale },
): Promise<AsyncIterable<readonly string[]>> {
  const known = await core.db.stocktake.count({ where: { number } });
  if (known === 0) throw new DomainError("NOT_FOUND", { entity: "stocktake" });
  return rows(core, { number, locale });
}

async function* rows(
  core: Pick<Core, "db">,
  { number, locale }: { number: number; locale: Locale },
): AsyncGenerator<readonly string[]> {
  yield HEADING;
  for (let after = ""; ;) {
    const page = Rows.parse(
      await core.db.$queryRaw(sql`
        SELECT ${v.sku}, ${variantName(locale)} AS name, ${variantOptions(v.id, locale)} AS options,
               (${s.onHand} - ${movedSince(v.id, t.createdAt)})::int AS units
          FROM "Stocktake" t JOIN "StockLevel" s ON ${s.locationId} = ${t.locationId}
          JOIN "Variant" v ON ${v.id} = ${s.variantId} AND ${v.deletedAt} IS NULL
          JOIN "Product" p ON ${p.id} = ${v.productId} AND ${p.deletedAt} IS NULL
         WHERE ${t.number} = ${number}::int AND ${v.sku} > ${after} AND NOT ${isBundle(v.id)}
         ORDER BY ${v.sku} LIMIT ${PAGE}::int`),
    );
    for (const { sku, name, options, units } of page) yield [sku, name, options, String(units), ""];
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.sku;
  }
}
