import type { Db } from "@souk/db";

/** A shop with `products` products whose categories, brands, prices, attributes and vehicles follow from its number. */
export async function randomShop(db: Db, products: number): Promise<void> {
  // Ids that tests can work out too.
  await db.$executeRaw`
    CREATE FUNCTION test_id(name text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
      SELECT overlay(overlay(md5(name) PLACING '4' FROM 13) PLACING 'a' FROM 17)::uuid $$`;
  await db.$executeRaw`
    INSERT INTO "Category" ("id", "parentId", "updatedAt")
    SELECT test_id('c' || i), CASE WHEN i > 3 THEN test_id('c' || (i % 3 + 1)) END, now() FROM generate_series(1, 12) i`;
  await db.$executeRaw`
    INSERT INTO "CategoryTranslation" ("categoryId", "locale", "name", "slug")
    SELECT test_id('c' || i), 'en', 'Category ' || i, 'category-' || i FROM generate_series(1, 12) i`;
  await db.$executeRaw`
    INSERT INTO "Brand" ("id", "name", "slug", "updatedAt")
    SELECT test_id('b' || i), 'Brand ' || i, 'brand-' || i, now() FROM generate_series(1, 6) i`;
  await db.$executeRaw`
    INSERT INTO "Attribute" ("id", "code", "type", "label", "filterable", "updatedAt")
    SELECT test_id('a' || i), (ARRAY['size', 'width', 'wired'])[i], (ARRAY['CHOICE', 'NUMBER', 'BOOLEAN'])[i]::"AttributeType",
           '{"en": "It"}', TRUE, now() FROM generate_series(1, 3) i`;
  await db.$executeRaw`
    INSERT INTO "AttributeValue" ("id", "attributeId", "code", "label")
    SELECT test_id('v' || i), test_id('a1'), 'v' || i, '{"en": "Value"}' FROM generate_series(1, 4) i`;
  await vehicles(db);
  await db.$executeRaw`
    INSERT INTO "Product" ("id", "status", "categoryId", "brandId", "rank", "tags", "publishedAt", "ratingCount", "ratingSum", "ratingAverage", "updatedAt")
    SELECT test_id('p' || i), CASE WHEN i % 17 = 0 THEN 'DRAFT' ELSE 'ACTIVE' END::"ProductStatus",
           test_id('c' || (1 + hashint4(i) & 11)), test_id('b' || (1 + (hashint4(i * 7) & 7))), i % 50,
           CASE WHEN i % 3 = 0 THEN '{red}' ELSE '{blue,green}' END::text[], now() - i * interval '1 minute', i % 4, i % 4 * (1 + i % 5), least(i % 4, 1) * (1 + i % 5) * 100, now()
      FROM generate_series(1, ${products}::int) i
     WHERE EXISTS (SELECT FROM "Brand" WHERE "id" = test_id('b' || (1 + (hashint4(i * 7) & 7))))
       AND EXISTS (SELECT FROM "Category" WHERE "id" = test_id('c' || (1 + hashint4(i) & 11)))`;
  await details(db);
}

async function vehicles(db: Db): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "VehicleMake" ("id", "name", "slug", "updatedAt") VALUES (test_id('mk'), 'Make', 'make', now())`;
  await db.$executeRaw`
    INSERT INTO "VehicleModel" ("id", "makeId", "name", "slug", "updatedAt")
    VALUES (test_id('md'), test_id('mk'), 'Model', 'model', now())`;
  await db.$executeRaw`
    INSERT INTO "VehicleType" ("id", "modelId", "name", "yearFrom", "updatedAt")
    SELECT test_id('t' || i), test_id('md'), 'Type ' || i, 2000 + i, now() FROM generate_series(1, 5) i`;
}

async function details(db: Db): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "ProductTranslation" ("productId", "locale", "name", "slug", "description")
    SELECT "id", 'en', (ARRAY['lamp', 'oud', 'tile'])[1 + "rank" % 3] || ' ' || (ARRAY['walnut', 'brass'])[1 + "rank" % 2] || ' no',
           'p-' || "id", '' FROM "Product"`;
  await db.$executeRaw`
    INSERT INTO "ProductCategory" ("productId", "categoryId")
    SELECT p."id", c."id" FROM "Product" p JOIN "Category" leaf ON leaf."id" = p."categoryId"
      JOIN "Category" c ON c."id" IN (leaf."id", leaf."parentId")`;
  await db.$executeRaw`
    INSERT INTO "ProductListing" ("productId", "currency", "minPrice", "maxPrice", "available")
    SELECT "id", 'MAD', 50 + abs(hashtext("id"::text)) % 5000, 99999, abs(hashtext("id"::text)) % 5 > 0 FROM "Product"
     WHERE abs(hashtext("id"::text)) % 11 > 0`;
  await db.$executeRaw`
    INSERT INTO "ProductAttribute" ("id", "productId", "attributeId", "valueId")
    SELECT uuidv7(), "id", test_id('a1'), test_id('v' || (1 + abs(hashtext("id"::text || 'v')) % 4)) FROM "Product" WHERE "rank" % 4 > 0`;
  await db.$executeRaw`
    INSERT INTO "ProductAttribute" ("id", "productId", "attributeId", "number")
    SELECT uuidv7(), "id", test_id('a2'), abs(hashtext("id"::text || 'n')) % 6 * 2.5 FROM "Product" WHERE "rank" % 5 > 0`;
  await db.$executeRaw`
    INSERT INTO "ProductAttribute" ("id", "productId", "attributeId", "flag")
    SELECT uuidv7(), "id", test_id('a3'), abs(hashtext("id"::text || 'f')) % 2 = 0 FROM "Product" WHERE "rank" % 2 > 0`;
  await db.$executeRaw`
    INSERT INTO "Fitment" ("productId", "typeId")
    SELECT p."id", t."id" FROM "Product" p JOIN "VehicleType" t ON abs(hashtext(p."id"::text || t."id")) % 3 = 0
     WHERE p."rank" % 3 > 0`;
}
