import { type AttributeValueInput, DomainError } from "@souk/contracts";
import { type AttributeValue, columns, type Product, type ProductAttribute } from "@souk/db";
import { v7 as newId } from "uuid";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { upsertRows } from "../upsert-rows.ts";

const av = columns<AttributeValue>("av");
const p = columns<Product>("p");
const pa = columns<ProductAttribute>("pa");
const Used = z.array(
  z.object({ code: z.string(), label: z.record(z.string(), z.string()), products: z.int() }),
);

/**
 * Makes these an attribute's values, in this order; what has a known code stays the same value. ATTRIBUTE_IN_USE where
 * one is left out that products (deleted ones not counted) have.
 */
export async function writeValues(
  tx: Tx,
  attributeId: string,
  values: readonly AttributeValueInput[],
): Promise<void> {
  const codes = values.map(({ code }) => code);
  await refuseUsed(tx, attributeId, codes);
  await tx.attributeValue.deleteMany({ where: { attributeId, code: { notIn: codes } } });
  await upsertRows(
    tx,
    "AttributeValue",
    values.map((value, position) => ({ id: newId(), attributeId, position, ...value })),
    { key: ["attributeId", "code"], update: ["position", "label", "hex"] },
  );
}

async function refuseUsed(tx: Tx, attributeId: string, kept: string[]): Promise<void> {
  const rows = await tx.$queryRaw`
    SELECT ${av.code}, ${av.label}, count(*)::int AS products
      FROM "AttributeValue" av JOIN "ProductAttribute" pa ON ${pa.valueId} = ${av.id}
      JOIN "Product" p ON ${p.id} = ${pa.productId} AND ${p.deletedAt} IS NULL
     WHERE ${av.attributeId} = ${attributeId}::uuid AND NOT ${av.code} = ANY(${kept}::text[])
     GROUP BY ${av.id} ORDER BY ${av.position} LIMIT 1`;
  const [used] = Used.parse(rows);
  if (!used) return;
  const { code, label, products } = used;
  throw new DomainError("ATTRIBUTE_IN_USE", { what: "VALUE", value: label["en"] ?? code, products });
}
