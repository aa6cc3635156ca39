import { CollectionRules, type ConditionKind } from "@souk/contracts";
import { type Collection, columns, Prisma, type Product, type ProductCollection } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { chosenBy } from "./collection-rules-sql.ts";

const c = columns<Collection>("c");
const p = columns<Product>("p");
const pc = columns<ProductCollection>("pc");
const { sql } = Prisma;
const Ruled = z.array(z.object({ id: z.uuid(), rules: CollectionRules }));
const Changed = z.array(z.object({ id: z.uuid() }));

/**
 * Makes products that changed members of the collections whose rules choose them, and of no others. With `by`, only
 * collections that ask for this are looked at. One statement, whatever the number of products and collections.
 */
export async function refreshCollections(
  tx: Tx,
  productIds: readonly string[],
  { now = new Date(), by }: { now?: Date; by?: ConditionKind } = {},
): Promise<void> {
  if (productIds.length === 0) return;
  const ruled = await ruledCollections(tx, by);
  if (ruled.length > 0) await rewrite(tx, ruled, sql`${p.id} = ANY(${[...productIds]}::uuid[])`, now);
}

/** Chooses all members of one collection anew; gives the products that came or went. */
export async function rebuildCollection(
  tx: Tx,
  collection: { id: string; rules: CollectionRules },
  now: Date,
): Promise<string[]> {
  return rewrite(tx, [collection], sql`TRUE`, now);
}

/** Members that were chosen for their age and have outgrown it leave; gives them. */
export async function dropOutgrown(tx: Tx, now: Date): Promise<string[]> {
  const ruled = await ruledCollections(tx, "createdWithin");
  if (ruled.length === 0) return [];
  const ids = ruled.map(({ id }) => id);
  const members = sql`${p.id} IN (
    SELECT ${pc.productId} FROM "ProductCollection" pc WHERE ${pc.collectionId} = ANY(${ids}::uuid[]))`;
  return rewrite(tx, ruled, members, now);
}

async function ruledCollections(tx: Tx, by?: ConditionKind): Promise<z.infer<typeof Ruled>> {
  const asks = by
    ? sql`AND ${c.rules} @> ${JSON.stringify({ conditions: [{ kind: by }] })}::jsonb`
    : Prisma.empty;
  const rows = await tx.$queryRaw`
    SELECT ${c.id}, ${c.rules} FROM "Collection" c
     WHERE ${c.kind} = 'RULES' AND ${c.deletedAt} IS NULL ${asks} ORDER BY ${c.id}`;
  return Ruled.parse(rows);
}

/** The members among the products that `looked` finds. */
async function rewrite(
  tx: Tx,
  ruled: z.infer<typeof Ruled>,
  looked: Prisma.Sql,
  now: Date,
): Promise<string[]> {
  const ids = ruled.map(({ id }) => id);
  const wanted = ruled.map(
    ({ id, rules }) => sql`
      SELECT ${id}::uuid AS "collectionId", ${p.id} AS "productId" FROM "Product" p
       WHERE ${looked} AND ${chosenBy(rules, now)}`,
  );
  const rows = await tx.$queryRaw`
    WITH wanted AS MATERIALIZED (${Prisma.join(wanted, " UNION ALL ")}
    ), gone AS (
      DELETE FROM "ProductCollection" pc USING "Product" p
       WHERE ${pc.collectionId} = ANY(${ids}::uuid[]) AND ${p.id} = ${pc.productId} AND ${looked}
         AND NOT EXISTS (SELECT FROM wanted WHERE wanted."collectionId" = ${pc.collectionId}
                                              AND wanted."productId" = ${pc.productId})
      RETURNING ${pc.productId} AS id
    ), came AS (
      INSERT INTO "ProductCollection" AS pc ("collectionId", "productId")
      SELECT "collectionId", "productId" FROM wanted ORDER BY "collectionId", "productId"
      ON CONFLICT DO NOTHING RETURNING ${pc.productId} AS id
    )
    SELECT id FROM gone UNION SELECT id FROM came`;
  return Changed.parse(rows).map(({ id }) => id);
}
