import { DomainError } from "@souk/contracts";
import { columns, type ProductCollection } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";

const pc = columns<ProductCollection>("pc");
const Changed = z.array(z.object({ id: z.uuid() }));

/** Makes these the members, in order; gives the products that came or went. NOT_FOUND for one that isn't there. */
export async function writeMembers(
  tx: Tx,
  collectionId: string,
  wanted: readonly string[],
): Promise<string[]> {
  const ids = [...new Set(wanted)];
  const found = await tx.product.count({ where: { id: { in: ids } } });
  if (found < ids.length) throw new DomainError("NOT_FOUND", { entity: "product" });
  const rows = await tx.$queryRaw`
    WITH gone AS (
      DELETE FROM "ProductCollection" pc WHERE ${pc.collectionId} = ${collectionId}::uuid
         AND ${pc.productId} <> ALL(${ids}::uuid[]) RETURNING ${pc.productId} AS id
    ), came AS (
      INSERT INTO "ProductCollection" AS pc ("collectionId", "productId", "position")
      SELECT ${collectionId}::uuid, wanted.id, wanted.place - 1
        FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS wanted(id, place)
      ON CONFLICT ("collectionId", "productId") DO UPDATE SET "position" = excluded."position"
      RETURNING ${pc.productId} AS id
    )
    SELECT id FROM gone UNION SELECT id FROM came`;
  return Changed.parse(rows).map(({ id }) => id);
}
