-- AlterTable
ALTER TABLE "SearchTerm" ADD COLUMN     "near" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "SynonymSet" ADD COLUMN     "keys" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "PopularQuery" (
    "locale" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "written" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "PopularQuery_pkey" PRIMARY KEY ("locale","query")
);

-- CreateIndex
CREATE INDEX "SearchTerm_near" ON "SearchTerm" USING GIN ("near");

-- CreateIndex
CREATE INDEX "SynonymSet_keys" ON "SynonymSet" USING GIN ("keys");

-- By hand:
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

-- What a word shares with its misspellings: itself, and itself without one of its letters. Words with digits are codes
-- and sizes: another one is another thing, not a typo.
CREATE FUNCTION near_words(word text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN length(word) NOT BETWEEN 3 AND 24 OR word ~ '[0-9]' THEN '{}'::text[]
              ELSE word || ARRAY(SELECT DISTINCT left(word, place - 1) || substr(word, place + 1)
                                   FROM generate_series(1, length(word)) place) END $$;

-- Words by their beginning, in the order of their bytes.
CREATE INDEX "SearchTerm_prefix" ON "SearchTerm" ("locale", "word" text_pattern_ops) WHERE "count" > 0;
CREATE INDEX "PopularQuery_prefix" ON "PopularQuery" ("locale", "query" text_pattern_ops) WHERE "count" > 0;

-- A SKU or barcode by its beginning, whatever its case and separators.
CREATE FUNCTION bare_code(code text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT lower(translate(code, ' -._/', '')) $$;
CREATE INDEX "Variant_by_sku" ON "Variant" (bare_code("sku") text_pattern_ops) WHERE "deletedAt" IS NULL;
CREATE INDEX "Variant_by_barcode" ON "Variant" (bare_code("barcode") text_pattern_ops)
  WHERE "deletedAt" IS NULL AND "barcode" IS NOT NULL;

-- The staff's one search box: parts of names and addresses.
CREATE INDEX "Order_email_part" ON "Order" USING gin ("email" gin_trgm_ops) WHERE "deletedAt" IS NULL;
CREATE INDEX "OrderAddress_name_part" ON "OrderAddress" USING gin ("fullName" gin_trgm_ops) WHERE "kind" = 'SHIPPING';
CREATE INDEX "User_customer_part" ON "User" USING gin ("name" gin_trgm_ops, "email" gin_trgm_ops)
  WHERE "role" = 'CUSTOMER' AND "deletedAt" IS NULL;
CREATE INDEX "Brand_name_part" ON "Brand" USING gin ("name" gin_trgm_ops) WHERE "deletedAt" IS NULL;
