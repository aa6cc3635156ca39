import { DomainError, type LocalizedText, type ProductAttributeInput } from "@souk/contracts";
import { type Attribute, columns, type ProductAttribute } from "@souk/db";
import type { Tx } from "../../context.ts";

const a = columns<Attribute>("a");
const pa = columns<ProductAttribute>("pa");

interface AttributeRow {
  attributeId: string;
  valueId?: string;
  number?: number;
  flag?: boolean;
  text?: LocalizedText;
}

/**
 * Makes these the product's attributes; undefined leaves them. What it has of deleted attributes stays, for the day
 * they are restored. INVALID_ATTRIBUTE for one that isn't there, is of another type, or hasn't that value.
 */
export async function writeAttributes(
  tx: Tx,
  productId: string,
  attributes: readonly ProductAttributeInput[] | undefined,
): Promise<void> {
  if (attributes === undefined) return;
  const json = JSON.stringify(await attributeRows(tx, attributes));
  await tx.$executeRaw`
    DELETE FROM "ProductAttribute" pa USING "Attribute" a
     WHERE ${a.id} = ${pa.attributeId} AND ${a.deletedAt} IS NULL AND ${pa.productId} = ${productId}::uuid
       AND NOT EXISTS (
         SELECT FROM jsonb_to_recordset(${json}::jsonb)
                  AS x("attributeId" uuid, "valueId" uuid, "number" float8, "flag" boolean, "text" jsonb)
          WHERE x."attributeId" = ${pa.attributeId} AND x."valueId" IS NOT DISTINCT FROM ${pa.valueId}
            AND x."number" IS NOT DISTINCT FROM ${pa.number} AND x."flag" IS NOT DISTINCT FROM ${pa.flag}
            AND x."text" IS NOT DISTINCT FROM ${pa.text})`;
  await tx.$executeRaw`
    INSERT INTO "ProductAttribute" ("id", "productId", "attributeId", "valueId", "number", "flag", "text")
    SELECT uuidv7(), ${productId}::uuid, x.*
      FROM jsonb_to_recordset(${json}::jsonb)
        AS x("attributeId" uuid, "valueId" uuid, "number" float8, "flag" boolean, "text" jsonb)
    ON CONFLICT DO NOTHING`;
}

async function attributeRows(tx: Tx, attributes: readonly ProductAttributeInput[]): Promise<AttributeRow[]> {
  const codes = attributes.map(({ code }) => code);
  const known = await heldAttributes(tx, codes);
  return attributes.flatMap((held, at) => {
    const attribute = known.get(held.code);
    if (!attribute || attribute.type !== held.type || codes.indexOf(held.code) !== at)
      return refuse(held.code);
    return rowsOf(held, attribute);
  });
}

type Held = Awaited<ReturnType<typeof heldAttributes>> extends ReadonlyMap<string, infer Row> ? Row : never;

function rowsOf(held: ProductAttributeInput, { id: attributeId, values }: Held): AttributeRow[] {
  switch (held.type) {
    case "TEXT":
      return [{ attributeId, text: held.text }];
    case "NUMBER":
      return [{ attributeId, number: held.number }];
    case "BOOLEAN":
      return [{ attributeId, flag: held.flag }];
    default: {
      const ids = new Map(values.map((value) => [value.code, value.id]));
      const asked = [...new Set(held.values)];
      return asked.map((code) => ({ attributeId, valueId: ids.get(code) ?? refuse(held.code) }));
    }
  }
}

/** Live attributes by code; whoever changes one of them waits until the product is written. */
async function heldAttributes(tx: Tx, codes: readonly string[]) {
  await tx.$executeRaw`
    SELECT 1 FROM "Attribute" a WHERE ${a.code} = ANY(${[...codes]}::text[]) ORDER BY ${a.id} FOR SHARE`;
  const rows = await tx.attribute.findMany({
    where: { code: { in: [...codes] }, deletedAt: null },
    select: { id: true, code: true, type: true, values: { select: { id: true, code: true } } },
  });
  return new Map(rows.map((row) => [row.code, row]));
}

function refuse(code: string): never {
  throw new DomainError("INVALID_ATTRIBUTE", { code });
}
