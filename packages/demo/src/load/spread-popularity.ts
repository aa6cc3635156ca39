import type { Tx } from "@souk/core/context";
import { columns, type Product } from "@souk/db";
import { LOAD_KEY } from "./template.ts";

const p = columns<Product>("p");

/** Views and sales of the generated products: a few have most of them. */
export async function spreadPopularity(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "ProductStat" ("productId", "views", "sold", "updatedAt")
    SELECT ${p.id}, floor(5 / chance.of_many)::int, floor(0.2 / chance.of_many)::int, now()
      FROM "Product" p
     CROSS JOIN LATERAL (
       SELECT ((hashtextextended(${p.id}::text, 7) & 1048575) + 32) / 1048608.0 AS of_many) AS chance
     WHERE ${p.externalKey} LIKE ${`${LOAD_KEY}%`}
    ON CONFLICT DO NOTHING`;
}
