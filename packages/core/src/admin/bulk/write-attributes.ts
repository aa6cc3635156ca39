import type { ProductAttributeInput } from "@souk/contracts";
import { columns, type ProductAttribute } from "@souk/db";
import type { Tx } from "../../context.ts";
import type { BulkRefs } from "./bulk-refs.ts";
import type { Change } from "./write-changes.ts";

const pa = columns<ProductAttribute>("pa");

/** Makes the changed attributes what the changes say; all others of the products stay. */
export async function writeAttributes(tx: Tx, changes: readonly Change[], refs: BulkRefs): Promise<void> {
  const touched = changes.flatMap(({ state: { id: productId }, after }) =>
    Object.entries(after.attributes ?? {}).flatMap(([code, wanted]) => {
      const attribute = refs.attributes.get(code);
      return attribute ? [{ productId, attribute, wanted }] : [];
    }),
  );
  if (touched.length === 0) return;
  const pairs = touched.map(({ productId, attribute }) => ({ productId, attributeId: attribute.id }));
  await tx.$executeRaw`
    DELETE FROM "ProductAttribute" pa
     USING jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) AS x("productId" uuid, "attributeId" uuid)
     WHERE ${pa.productId} = x."productId" AND ${pa.attributeId} = x."attributeId"`;
  const rows = touched.flatMap(({ productId, attribute, wanted }) =>
    wanted
      ? rowsOf(wanted, attribute.values).map((row) => ({ productId, attributeId: attribute.id, ...row }))
      : [],
  );
  await tx.$executeRaw`
    INSERT INTO "ProductAttribute" ("id", "productId", "attributeId", "valueId", "number", "flag", "text")
    SELECT uuidv7(), x.* FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS x("productId" uuid, "attributeId" uuid, "valueId" uuid, "number" float8, "flag" boolean, "text" jsonb)`;
}

function rowsOf(wanted: ProductAttributeInput, values: ReadonlyMap<string, string>): object[] {
  switch (wanted.type) {
    case "TEXT":
      return [{ text: wanted.text }];
    case "NUMBER":
      return [{ number: wanted.number }];
    case "BOOLEAN":
      return [{ flag: wanted.flag }];
    default:
      return [...new Set(wanted.values)].map((code) => ({ valueId: values.get(code) }));
  }
}
