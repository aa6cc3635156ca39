-- The one box and the choice of variants look for products where the staff's table does.
DROP INDEX "ProductTranslation_search";
ALTER TABLE "ProductTranslation" DROP COLUMN "searchText";

-- By hand: what products are found by is their brand and tags too.
CREATE OR REPLACE FUNCTION touch_edited_products() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ProductTouch" ("productId", "stockOnly")
  SELECT n."id", false FROM changed n JOIN former o ON o."id" = n."id"
   WHERE (n."status", n."brandId", n."tags", n."publishedAt", n."updatedAt", n."deletedAt")
         IS DISTINCT FROM (o."status", o."brandId", o."tags", o."publishedAt", o."updatedAt", o."deletedAt");
  RETURN NULL;
END $$;

CREATE FUNCTION touch_branded_products() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ProductTouch" ("productId", "stockOnly")
  SELECT p."id", false FROM changed n JOIN former o ON o."id" = n."id" JOIN "Product" p ON p."brandId" = n."id"
   WHERE n."name" <> o."name";
  RETURN NULL;
END $$;
CREATE TRIGGER "Brand_renamed" AFTER UPDATE ON "Brand" REFERENCING OLD TABLE AS former NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_branded_products();

INSERT INTO "ProductTouch" ("productId", "stockOnly") SELECT "id", false FROM "Product";
