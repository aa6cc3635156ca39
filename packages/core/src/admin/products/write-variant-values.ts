import { columns, type Variant, type VariantOptionValue } from "@souk/db";
import type { Tx } from "../../context.ts";
import type { VariantPlan } from "./plan-variants.ts";
import type { ValueIds } from "./write-options.ts";

const v = columns<Variant>("v");
const vv = columns<VariantOptionValue>("vv");

/** Which values each live variant stands for: one of each option, as the product was checked for. */
export async function writeVariantValues(
  tx: Tx,
  productId: string,
  kept: VariantPlan["kept"],
  valueIds: ValueIds,
): Promise<void> {
  const rows = kept.flatMap(({ id, input }) =>
    input.values.map((code, option) => ({ variantId: id, valueId: valueIds[option]?.get(code) })),
  );
  const json = JSON.stringify(rows);
  await tx.$executeRaw`
    DELETE FROM "VariantOptionValue" vv USING "Variant" v
     WHERE ${v.id} = ${vv.variantId} AND ${v.productId} = ${productId}::uuid AND ${v.deletedAt} IS NULL
       AND (${vv.variantId}, ${vv.valueId}) NOT IN (
         SELECT x."variantId", x."valueId"
           FROM jsonb_to_recordset(${json}::jsonb) AS x("variantId" uuid, "valueId" uuid))`;
  await tx.$executeRaw`
    INSERT INTO "VariantOptionValue" ("variantId", "valueId")
    SELECT x."variantId", x."valueId" FROM jsonb_to_recordset(${json}::jsonb) AS x("variantId" uuid, "valueId" uuid)
    ON CONFLICT DO NOTHING`;
}
