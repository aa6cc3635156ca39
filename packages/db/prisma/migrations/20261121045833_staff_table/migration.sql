-- CreateEnum
CREATE TYPE "BulkState" AS ENUM ('DRAFT', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE');

-- CreateEnum
CREATE TYPE "BulkRowState" AS ENUM ('WAITING', 'CHANGED', 'SAME', 'REFUSED', 'UNDONE', 'CONFLICT');

-- DropIndex
DROP INDEX "BulkEdit_list";

-- AlterTable
ALTER TABLE "BulkEdit" ADD COLUMN     "finishedAt" TIMESTAMP(3),
ADD COLUMN     "startedAt" TIMESTAMP(3),
ADD COLUMN     "state" "BulkState" NOT NULL DEFAULT 'DRAFT',
ADD COLUMN     "total" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "BulkEditRow" ADD COLUMN     "cells" JSONB,
ADD COLUMN     "details" JSONB,
ADD COLUMN     "state" "BulkRowState" NOT NULL DEFAULT 'WAITING';

-- CreateTable
CREATE TABLE "ProductSummary" (
    "productId" UUID NOT NULL,
    "deleted" BOOLEAN NOT NULL,
    "status" "ProductStatus" NOT NULL,
    "brandId" UUID,
    "categoryIds" UUID[],
    "nameEn" TEXT NOT NULL,
    "nameFr" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "lacksFr" BOOLEAN NOT NULL,
    "lacksAr" BOOLEAN NOT NULL,
    "hasPicture" BOOLEAN NOT NULL,
    "price" INTEGER NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "ProductSummary_pkey" PRIMARY KEY ("productId")
);

-- CreateTable
CREATE TABLE "ProductStock" (
    "productId" UUID NOT NULL,
    "deleted" BOOLEAN NOT NULL,
    "free" INTEGER NOT NULL,
    "lowVariants" INTEGER NOT NULL DEFAULT 0,
    "lowest" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ProductStock_pkey" PRIMARY KEY ("productId")
);

-- CreateTable
CREATE TABLE "ProductTally" (
    "categoryId" UUID NOT NULL,
    "deleted" BOOLEAN NOT NULL,
    "status" "ProductStatus" NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "ProductTally_pkey" PRIMARY KEY ("categoryId","deleted","status")
);

-- CreateTable
CREATE TABLE "ProductTouch" (
    "id" BIGSERIAL NOT NULL,
    "productId" UUID NOT NULL,
    "stockOnly" BOOLEAN NOT NULL,

    CONSTRAINT "ProductTouch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ProductSummary_by_update" ON "ProductSummary"("deleted", "updatedAt", "productId");

-- CreateIndex
CREATE INDEX "ProductSummary_by_status" ON "ProductSummary"("deleted", "status", "updatedAt", "productId");

-- CreateIndex
CREATE INDEX "ProductSummary_by_age" ON "ProductSummary"("deleted", "createdAt", "productId");

-- CreateIndex
CREATE INDEX "ProductSummary_by_name_en" ON "ProductSummary"("deleted", "nameEn", "productId");

-- CreateIndex
CREATE INDEX "ProductSummary_by_name_fr" ON "ProductSummary"("deleted", "nameFr", "productId");

-- CreateIndex
CREATE INDEX "ProductSummary_by_name_ar" ON "ProductSummary"("deleted", "nameAr", "productId");

-- CreateIndex
CREATE INDEX "ProductSummary_by_price" ON "ProductSummary"("deleted", "price", "productId");

-- CreateIndex
CREATE INDEX "ProductSummary_by_brand" ON "ProductSummary"("deleted", "brandId", "productId");

-- CreateIndex
CREATE INDEX "ProductStock_by_free" ON "ProductStock"("deleted", "free", "productId");

-- CreateIndex
CREATE INDEX "BulkEdit_list" ON "BulkEdit"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "BulkEditRow_by_state" ON "BulkEditRow"("bulkEditId", "state", "productId");

-- By hand:
CREATE INDEX "ProductSummary_words" ON "ProductSummary" USING gin ("words") WITH (fastupdate = off)
  WHERE "words" IS NOT NULL;
CREATE INDEX "ProductSummary_no_picture" ON "ProductSummary" ("productId") WHERE NOT "deleted" AND NOT "hasPicture";
CREATE INDEX "ProductSummary_no_french" ON "ProductSummary" ("productId") WHERE NOT "deleted" AND "lacksFr";
CREATE INDEX "ProductSummary_no_arabic" ON "ProductSummary" ("productId") WHERE NOT "deleted" AND "lacksAr";
CREATE INDEX "ProductSummary_published" ON "ProductSummary" ("publishedAt", "productId") WHERE NOT "deleted";
CREATE INDEX "ProductStock_low" ON "ProductStock" ("lowest", "productId") INCLUDE ("lowVariants") WHERE "lowVariants" > 0;
-- Many rows come and go: they are cleaned up soon, so that the first of them is always near.
ALTER TABLE "ProductTouch" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- One product's rows in one of the tables that its summary is made of: the argument names the column that holds its id.
CREATE FUNCTION touch_products() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('INSERT INTO "ProductTouch" ("productId", "stockOnly") SELECT DISTINCT %I, false FROM changed', TG_ARGV[0]);
  RETURN NULL;
END $$;

-- Of a product's own row only what the table shows: its rank changes by the thousand.
CREATE FUNCTION touch_edited_products() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ProductTouch" ("productId", "stockOnly")
  SELECT n."id", false FROM changed n JOIN former o ON o."id" = n."id"
   WHERE (n."status", n."brandId", n."publishedAt", n."updatedAt", n."deletedAt")
         IS DISTINCT FROM (o."status", o."brandId", o."publishedAt", o."updatedAt", o."deletedAt");
  RETURN NULL;
END $$;

CREATE FUNCTION touch_stocked_products() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ProductTouch" ("productId", "stockOnly")
  SELECT DISTINCT v."productId", true FROM changed n JOIN "Variant" v ON v."id" = n."variantId";
  RETURN NULL;
END $$;

-- A sale of what was reserved leaves as much as there was: nothing to tell.
CREATE FUNCTION touch_restocked_products() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ProductTouch" ("productId", "stockOnly")
  SELECT DISTINCT v."productId", true
    FROM changed n JOIN former o ON o."variantId" = n."variantId" AND o."locationId" = n."locationId"
    JOIN "Variant" v ON v."id" = n."variantId"
   WHERE n."onHand" - n."reserved" <> o."onHand" - o."reserved";
  RETURN NULL;
END $$;

CREATE FUNCTION touch_bundles() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ProductTouch" ("productId", "stockOnly")
  SELECT DISTINCT v."productId", true FROM changed n JOIN "Variant" v ON v."id" = n."bundleId";
  RETURN NULL;
END $$;

CREATE TRIGGER "Product_added" AFTER INSERT ON "Product" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products('id');
CREATE TRIGGER "Product_edited" AFTER UPDATE ON "Product" REFERENCING OLD TABLE AS former NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_edited_products();
CREATE TRIGGER "Product_removed" AFTER DELETE ON "Product" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products('id');

CREATE TRIGGER "StockLevel_added" AFTER INSERT ON "StockLevel" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_stocked_products();
CREATE TRIGGER "StockLevel_moved" AFTER UPDATE ON "StockLevel" REFERENCING OLD TABLE AS former NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_restocked_products();
CREATE TRIGGER "StockLevel_removed" AFTER DELETE ON "StockLevel" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_stocked_products();

CREATE TRIGGER "ProductTranslation_added" AFTER INSERT ON "ProductTranslation" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products('productId');
CREATE TRIGGER "ProductTranslation_edited" AFTER UPDATE ON "ProductTranslation" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products('productId');
CREATE TRIGGER "ProductTranslation_removed" AFTER DELETE ON "ProductTranslation" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products('productId');
CREATE TRIGGER "ProductListing_added" AFTER INSERT ON "ProductListing" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products('productId');
CREATE TRIGGER "ProductListing_edited" AFTER UPDATE ON "ProductListing" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products('productId');
CREATE TRIGGER "ProductListing_removed" AFTER DELETE ON "ProductListing" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products('productId');
CREATE TRIGGER "Variant_added" AFTER INSERT ON "Variant" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products('productId');
CREATE TRIGGER "Variant_edited" AFTER UPDATE ON "Variant" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products('productId');
CREATE TRIGGER "Variant_removed" AFTER DELETE ON "Variant" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products('productId');
CREATE TRIGGER "ProductMedia_added" AFTER INSERT ON "ProductMedia" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products('productId');
CREATE TRIGGER "ProductMedia_removed" AFTER DELETE ON "ProductMedia" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products('productId');
CREATE TRIGGER "ProductCategory_added" AFTER INSERT ON "ProductCategory" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products('productId');
CREATE TRIGGER "ProductCategory_removed" AFTER DELETE ON "ProductCategory" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products('productId');
CREATE TRIGGER "BundleItem_added" AFTER INSERT ON "BundleItem" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_bundles();
CREATE TRIGGER "BundleItem_edited" AFTER UPDATE ON "BundleItem" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_bundles();
CREATE TRIGGER "BundleItem_removed" AFTER DELETE ON "BundleItem" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_bundles();

-- What is there already.
INSERT INTO "ProductTouch" ("productId", "stockOnly") SELECT "id", false FROM "Product";
