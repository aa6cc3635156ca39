import { AttributeList, type AttributeView } from "@souk/contracts";
import { type Attribute, type AttributeValue, type CategoryAttribute, columns, Prisma } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";

const a = columns<Attribute>("a");
const av = columns<AttributeValue>("av");
const ca = columns<CategoryAttribute>("ca");
const { sql } = Prisma;

const values = sql`(
  SELECT coalesce(json_agg(json_build_object('code', ${av.code}, 'label', ${av.label}, 'hex', ${av.hex})
                           ORDER BY ${av.position}, ${av.code}), '[]')
    FROM "AttributeValue" av WHERE ${av.attributeId} = ${a.id})`;
const categoryIds = sql`(
  SELECT coalesce(json_agg(${ca.categoryId} ORDER BY ${ca.categoryId}), '[]')
    FROM "CategoryAttribute" ca WHERE ${ca.attributeId} = ${a.id})`;

const Rows = z.tuple([z.object({ list: AttributeList })]);

/** All attributes as staff see them, in their order, deleted ones last. */
export async function readAttributes(tx: Tx): Promise<AttributeView[]> {
  const rows = await tx.$queryRaw(sql`
    SELECT coalesce(json_agg(json_build_object(
             'id', ${a.id}, 'version', ${a.version}, 'deleted', ${a.deletedAt} IS NOT NULL, 'position', ${a.position},
             'code', ${a.code}, 'type', ${a.type}, 'unit', ${a.unit}, 'label', ${a.label},
             'filterable', ${a.filterable}, 'categoryIds', ${categoryIds}, 'values', ${values})
             ORDER BY ${a.deletedAt} IS NOT NULL, ${a.position}, ${a.id}), '[]') AS list
      FROM "Attribute" a`);
  return Rows.parse(rows)[0].list;
}
