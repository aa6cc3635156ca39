import { columns, type Category, type Product, type ProductCategory } from "@souk/db";
import type { Tx } from "../context.ts";

const c = columns<Category>("c");
const p = columns<Product>("p");
const m = columns<ProductCategory>("m");

/** Makes each product a member of its category and of all that category's ancestors, and of nothing else. */
export async function refreshMemberships(tx: Tx, productIds: readonly string[]): Promise<void> {
  if (productIds.length === 0) return;
  const ids = [...productIds];
  // UNION, not UNION ALL: a cycle that slipped in ends instead of running for ever.
  await tx.$executeRaw`
    WITH RECURSIVE up("leafId", "id", "parentId") AS (
      SELECT ${c.id}, ${c.id}, ${c.parentId} FROM "Category" c
       WHERE ${c.id} IN (SELECT ${p.categoryId} FROM "Product" p WHERE ${p.id} = ANY(${ids}::uuid[]))
      UNION
      SELECT up."leafId", ${c.id}, ${c.parentId} FROM up JOIN "Category" c ON ${c.id} = up."parentId"
    ), wanted("categoryId", "productId") AS MATERIALIZED (
      SELECT up."id", ${p.id} FROM "Product" p JOIN up ON up."leafId" = ${p.categoryId}
       WHERE ${p.id} = ANY(${ids}::uuid[])
    ), gone AS (
      DELETE FROM "ProductCategory" m WHERE ${m.productId} = ANY(${ids}::uuid[])
         AND (${m.categoryId}, ${m.productId}) NOT IN (SELECT "categoryId", "productId" FROM wanted)
    )
    INSERT INTO "ProductCategory" ("categoryId", "productId")
    SELECT "categoryId", "productId" FROM wanted ORDER BY "productId", "categoryId"
    ON CONFLICT DO NOTHING`;
}
