import type { ListInput } from "@souk/contracts";
import { Prisma, type Db } from "@souk/db";
import { z } from "zod";

const { sql } = Prisma;
const Count = z.array(z.object({ n: z.int() }));

/** What a list is asked for, in the words of the tables it is about. */
export type Asked = Pick<
  ListInput,
  | "categoryId"
  | "brands"
  | "attributes"
  | "tags"
  | "minPrice"
  | "maxPrice"
  | "inStock"
  | "minRating"
  | "vehicleTypeId"
  | "query"
>;

/** The number of products in MAD that meet the filters, asked of the tables themselves. */
export async function countInTables(db: Db, asked: Asked): Promise<number> {
  const rows = await db.$queryRaw`
    SELECT count(*)::int AS n FROM "Product" p JOIN "ProductListing" l ON l."productId" = p."id" AND l."currency" = 'MAD'
      LEFT JOIN "Brand" b ON b."id" = p."brandId"
     WHERE p."status" = 'ACTIVE' AND p."deletedAt" IS NULL AND ${Prisma.join(conditions(asked), " AND ")}`;
  return Count.parse(rows)[0]?.n ?? 0;
}

function conditions(asked: Asked): Prisma.Sql[] {
  const all = [sql`TRUE`];
  const { categoryId, brands, tags, minPrice, maxPrice, vehicleTypeId } = asked;
  if (categoryId !== undefined)
    all.push(
      sql`EXISTS (SELECT FROM "ProductCategory" m WHERE m."productId" = p."id" AND m."categoryId" = ${categoryId}::uuid)`,
    );
  if (brands && brands.length > 0) all.push(sql`b."slug" = ANY(${brands}::text[])`);
  if (tags && tags.length > 0) all.push(sql`p."tags" && ${tags}::text[]`);
  if (minPrice !== undefined) all.push(sql`l."minPrice" >= ${minPrice}::int`);
  if (maxPrice !== undefined) all.push(sql`l."minPrice" <= ${maxPrice}::int`);
  if (asked.minRating !== undefined) all.push(sql`p."ratingAverage" >= ${asked.minRating}::int * 100`);
  if (asked.inStock === true) all.push(sql`l."available"`);
  if (vehicleTypeId !== undefined)
    all.push(sql`(NOT EXISTS (SELECT FROM "Fitment" f WHERE f."productId" = p."id") OR EXISTS (
      SELECT FROM "Fitment" f WHERE f."productId" = p."id" AND f."typeId" = ${vehicleTypeId}::uuid))`);
  for (const { code, values } of asked.attributes ?? [])
    all.push(sql`EXISTS (
      SELECT FROM "ProductAttribute" pa JOIN "Attribute" a ON a."id" = pa."attributeId"
        LEFT JOIN "AttributeValue" av ON av."id" = pa."valueId"
       WHERE pa."productId" = p."id" AND a."code" = ${code}
         AND coalesce(av."code", pa."number"::text, pa."flag"::text) = ANY(${values}::text[]))`);
  if (asked.query !== undefined)
    all.push(sql`EXISTS (SELECT FROM "ProductTranslation" t
      WHERE t."productId" = p."id" AND t."locale" = 'en' AND (' ' || t."name" || ' ') LIKE ${`% ${asked.query} %`})`);
  return all;
}
