-- Indexes with a WHERE are left alone by Prisma's comparison of schema and migrations; those below rely on it.

-- Search: each word of a query is looked for inside the folded text.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "ProductTranslation_search" ON "ProductTranslation" USING gin ("searchText" gin_trgm_ops)
  WHERE "searchText" IS NOT NULL;

-- Public lists: only what shoppers can see, in the order they see it; counts read nothing but the index.
CREATE INDEX "Product_default_sort" ON "Product" ("rank" DESC, "id" DESC) INCLUDE ("publishedAt")
  WHERE "status" = 'ACTIVE' AND "deletedAt" IS NULL;
CREATE INDEX "Product_newest" ON "Product" ("publishedAt" DESC, "id" DESC)
  WHERE "status" = 'ACTIVE' AND "deletedAt" IS NULL;
CREATE INDEX "Product_featured" ON "Product" ("rank" DESC, "id" DESC)
  WHERE "featured" AND "status" = 'ACTIVE' AND "deletedAt" IS NULL;

-- A membership carries its product's rank, so that a category's default list is one index scan in order.
CREATE FUNCTION follow_product_rank() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "ProductCategory" SET "rank" = NEW."rank" WHERE "productId" = NEW."id";
  RETURN NULL;
END $$;
CREATE TRIGGER "Product_rank_followed" AFTER UPDATE OF "rank" ON "Product"
  FOR EACH ROW WHEN (OLD."rank" IS DISTINCT FROM NEW."rank") EXECUTE FUNCTION follow_product_rank();

CREATE FUNCTION take_product_rank() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT "rank" INTO NEW."rank" FROM "Product" WHERE "id" = NEW."productId";
  RETURN NEW;
END $$;
CREATE TRIGGER "ProductCategory_rank_taken" BEFORE INSERT ON "ProductCategory"
  FOR EACH ROW EXECUTE FUNCTION take_product_rank();

ALTER TABLE "Product" ADD CONSTRAINT "Product_version_positive" CHECK ("version" >= 1);
ALTER TABLE "ProductListing" ADD CONSTRAINT "ProductListing_price_range"
  CHECK ("minPrice" >= 0 AND "maxPrice" >= "minPrice");
ALTER TABLE "VariantPrice" ADD CONSTRAINT "VariantPrice_positive"
  CHECK ("amount" > 0 AND ("compareAt" IS NULL OR "compareAt" > 0));
ALTER TABLE "Variant" ADD CONSTRAINT "Variant_weight_not_negative" CHECK ("weightGrams" >= 0);
ALTER TABLE "Category" ADD CONSTRAINT "Category_not_own_parent" CHECK ("parentId" <> "id");
