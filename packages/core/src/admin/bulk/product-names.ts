import type { Locale } from "@souk/contracts";
import { columns, type ProductTranslation } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";

const t = columns<ProductTranslation>("t");
const Names = z.array(z.object({ id: z.string(), name: z.string() }));

/** Names in the language, or in the default one. */
export async function namesOf(tx: Tx, ids: readonly string[], locale: Locale): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw`
    SELECT DISTINCT ON (${t.productId}) ${t.productId} AS id, ${t.name} FROM "ProductTranslation" t
     WHERE ${t.productId} = ANY(${[...ids]}::uuid[]) AND ${t.locale} IN (${locale}, 'en')
     ORDER BY ${t.productId}, ${t.locale} = ${locale} DESC`;
  return new Map(Names.parse(rows).map(({ id, name }) => [id, name]));
}
