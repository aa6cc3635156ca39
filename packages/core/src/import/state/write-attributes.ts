import { isDeepStrictEqual } from "node:util";
import { v7 as newId } from "uuid";
import type { Tx } from "../../context.ts";
import type { AttributeFact, ProductState } from "./product-state.ts";
import type { StateChange } from "./write-states.ts";

interface AttributeRow {
  productId: string;
  code: string;
  value: string | null;
  number: number | null;
  flag: boolean | null;
  text: object | null;
}

/** Rewrites the attributes of the products in which any differs. */
export async function writeAttributes(tx: Tx, changes: readonly StateChange[]): Promise<void> {
  const changed = changes.filter(
    ({ before, after }) => !isDeepStrictEqual(before?.attributes ?? {}, after.attributes),
  );
  if (changed.length === 0) return;
  const known = changed.flatMap(({ before }) => (before ? [before.id] : []));
  await tx.productAttribute.deleteMany({ where: { productId: { in: known } } });
  const rows = changed.flatMap(({ after }) => rowsOf(after)).map((row) => ({ id: newId(), ...row }));
  await tx.$executeRaw`
    INSERT INTO "ProductAttribute" ("id", "productId", "attributeId", "valueId", "number", "flag", "text")
    SELECT x.id, x."productId", a."id", av."id", x.number, x.flag, x.text
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
           AS x(id uuid, "productId" uuid, code text, value text, number float8, flag bool, text jsonb)
      JOIN "Attribute" a ON a."code" = x.code
      LEFT JOIN "AttributeValue" av ON av."attributeId" = a."id" AND av."code" = x.value
     WHERE num_nonnulls(av."id", x.number, x.flag, x.text) = 1`;
}

function rowsOf({ id: productId, attributes }: ProductState): AttributeRow[] {
  return Object.entries(attributes).flatMap(([code, fact]) => {
    const row = { productId, code, value: null, number: null, flag: null, text: null };
    return "values" in fact
      ? fact.values.map((value) => ({ ...row, value }))
      : [{ ...row, ...valueOf(fact) }];
  });
}

function valueOf(fact: Exclude<AttributeFact, { values: string[] }>): Partial<AttributeRow> {
  return fact;
}
