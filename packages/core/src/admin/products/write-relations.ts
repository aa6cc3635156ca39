import { DomainError } from "@souk/contracts";
import { columns, type ProductRelation, type RelationKind } from "@souk/db";
import type { Tx } from "../../context.ts";
import type { ProductFields } from "./check-product.ts";

const rel = columns<ProductRelation>("rel");

/**
 * The products that staff show beside this one, in order; a list that was left out stays. NOT_FOUND for a product that
 * isn't there. A product beside itself is left out.
 */
export async function writeRelations(
  tx: Tx,
  productId: string,
  { crossSell, upSell }: Pick<ProductFields, "crossSell" | "upSell">,
): Promise<void> {
  if (crossSell) await writeKind(tx, productId, "CROSS_SELL", crossSell);
  if (upSell) await writeKind(tx, productId, "UP_SELL", upSell);
}

async function writeKind(
  tx: Tx,
  productId: string,
  kind: RelationKind,
  wanted: readonly string[],
): Promise<void> {
  const ids = [...new Set(wanted)].filter((id) => id !== productId);
  if (ids.length > 0) {
    const found = await tx.product.count({ where: { id: { in: ids } } });
    if (found < ids.length) throw new DomainError("NOT_FOUND", { entity: "product" });
  }
  await tx.productRelation.deleteMany({ where: { productId, kind, relatedId: { notIn: ids } } });
  if (ids.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "ProductRelation" AS rel ("productId", "relatedId", "kind", "position")
    SELECT ${productId}::uuid, wanted.id, ${kind}::"RelationKind", wanted.place - 1
      FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS wanted(id, place)
    ON CONFLICT ("productId", "kind", "relatedId") DO UPDATE SET "position" = excluded."position"
     WHERE ${rel.position} <> excluded."position"`;
}
