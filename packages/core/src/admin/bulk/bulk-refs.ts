import { AttributeType, type BulkFields } from "@souk/contracts";
import { type Attribute, type AttributeValue, type Category, columns } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { taxClassIds } from "../taxes/tax-class-ids.ts";

const a = columns<Attribute>("a");
const av = columns<AttributeValue>("av");
const c = columns<Category>("c");
const Attributes = z.array(
  z.object({
    id: z.string(),
    code: z.string(),
    type: AttributeType,
    values: z.record(z.string(), z.string()),
  }),
);
const Ids = z.array(z.object({ id: z.string() }));

/** The live categories, tax classes and attributes (with the ids of their values by code) that edits name. */
export interface BulkRefs {
  categories: ReadonlySet<string>;
  /** Ids by code. */
  taxClasses: ReadonlyMap<string, string>;
  attributes: ReadonlyMap<string, { id: string; type: AttributeType; values: ReadonlyMap<string, string> }>;
}

/** What these fields name; held, so that nobody takes it away before the products are written. */
export async function readRefs(tx: Tx, fields: readonly BulkFields[]): Promise<BulkRefs> {
  const categoryIds = [...new Set(fields.flatMap(({ categoryId }) => categoryId ?? []))];
  const codes = [...new Set(fields.flatMap(({ attributes = {} }) => Object.keys(attributes)))];
  const categories =
    categoryIds.length === 0
      ? []
      : Ids.parse(
          await tx.$queryRaw`
            SELECT ${c.id} FROM "Category" c
             WHERE ${c.id} = ANY(${categoryIds}::uuid[]) AND ${c.deletedAt} IS NULL ORDER BY ${c.id} FOR SHARE`,
        );
  const attributes = codes.length === 0 ? [] : await readAttributes(tx, codes);
  return {
    categories: new Set(categories.map(({ id }) => id)),
    taxClasses: await taxClassIds(
      tx,
      fields.map(({ taxClass }) => taxClass),
    ),
    attributes: new Map(
      attributes.map(({ code, id, type, values }) => [
        code,
        { id, type, values: new Map(Object.entries(values)) },
      ]),
    ),
  };
}

async function readAttributes(tx: Tx, codes: string[]): Promise<z.infer<typeof Attributes>> {
  await tx.$executeRaw`
    SELECT 1 FROM "Attribute" a WHERE ${a.code} = ANY(${codes}::text[]) ORDER BY ${a.id} FOR SHARE`;
  const rows = await tx.$queryRaw`
    SELECT ${a.id}, ${a.code}, ${a.type}, (
             SELECT coalesce(json_object_agg(${av.code}, ${av.id}), '{}')
               FROM "AttributeValue" av WHERE ${av.attributeId} = ${a.id}) AS values
      FROM "Attribute" a WHERE ${a.code} = ANY(${codes}::text[]) AND ${a.deletedAt} IS NULL`;
  return Attributes.parse(rows);
}
