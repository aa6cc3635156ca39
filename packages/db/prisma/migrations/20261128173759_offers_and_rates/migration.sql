-- CreateEnum
CREATE TYPE "PriceRounding" AS ENUM ('NEAREST', 'UP', 'BELOW');

-- AlterTable
ALTER TABLE "ProductListing" ADD COLUMN     "lowestBefore" INTEGER;

-- AlterTable
ALTER TABLE "VariantPrice" ADD COLUMN     "derived" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "lowestBefore" INTEGER,
ADD COLUMN     "reducedSince" TIMESTAMP(3),
ADD COLUMN     "saleAmount" INTEGER;

-- CreateTable
CREATE TABLE "CurrencyRate" (
    "currency" CHAR(3) NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT false,
    "rate" DECIMAL(18,8),
    "roundTo" INTEGER NOT NULL DEFAULT 1,
    "rounding" "PriceRounding" NOT NULL DEFAULT 'NEAREST',
    "convertFrom" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CurrencyRate_pkey" PRIMARY KEY ("currency")
);

-- CreateTable
CREATE TABLE "PriceOffer" (
    "id" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amount" INTEGER NOT NULL,
    "minQuantity" INTEGER NOT NULL DEFAULT 1,
    "groupId" UUID,
    "startsAt" TIMESTAMP(3),
    "endsAt" TIMESTAMP(3),
    "nextAt" TIMESTAMP(3),
    "derivedFromId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PriceOffer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PriceHistory" (
    "variantId" UUID NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amount" INTEGER NOT NULL,
    "from" TIMESTAMP(3) NOT NULL,
    "to" TIMESTAMP(3),

    CONSTRAINT "PriceHistory_pkey" PRIMARY KEY ("variantId","currency","from")
);

-- CreateIndex
CREATE INDEX "PriceOffer_of_variant" ON "PriceOffer"("variantId", "currency");

-- CreateIndex
CREATE INDEX "PriceOffer_of_group" ON "PriceOffer"("groupId");

-- CreateIndex
CREATE UNIQUE INDEX "PriceOffer_derivedFromId_currency_key" ON "PriceOffer"("derivedFromId", "currency");

-- AddForeignKey
ALTER TABLE "PriceOffer" ADD CONSTRAINT "PriceOffer_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceOffer" ADD CONSTRAINT "PriceOffer_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "CustomerGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceOffer" ADD CONSTRAINT "PriceOffer_derivedFromId_fkey" FOREIGN KEY ("derivedFromId") REFERENCES "PriceOffer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceHistory" ADD CONSTRAINT "PriceHistory_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand:

INSERT INTO "CurrencyRate" ("currency", "enabled") VALUES
  ('MAD', TRUE), ('EUR', TRUE), ('USD', FALSE), ('GBP', FALSE), ('TND', FALSE), ('JPY', FALSE);

ALTER TABLE "CurrencyRate" ADD CONSTRAINT "CurrencyRate_rate_and_step"
  CHECK ("rate" > 0 AND "roundTo" >= 1 AND ("rounding" <> 'BELOW' OR "roundTo" >= 10));
ALTER TABLE "PriceOffer" ADD CONSTRAINT "PriceOffer_valid"
  CHECK ("amount" > 0 AND "minQuantity" >= 1 AND ("startsAt" IS NULL OR "endsAt" IS NULL OR "endsAt" > "startsAt"));
ALTER TABLE "PriceHistory" ADD CONSTRAINT "PriceHistory_forward" CHECK ("to" >= "from" AND "amount" > 0);
ALTER TABLE "VariantPrice" ADD CONSTRAINT "VariantPrice_sale" CHECK ("saleAmount" > 0 AND "lowestBefore" > 0);

-- What the sweep of prices looks for.
CREATE INDEX "PriceOffer_due" ON "PriceOffer" ("nextAt") WHERE "nextAt" IS NOT NULL;
-- One present price a variant and currency.
CREATE UNIQUE INDEX "PriceHistory_present" ON "PriceHistory" ("variantId", "currency") WHERE "to" IS NULL;

-- The past begins with what is known of it.
INSERT INTO "PriceHistory" ("variantId", "currency", "amount", "from")
SELECT "variantId", "currency", "amount", "updatedAt" FROM "VariantPrice";
UPDATE "VariantPrice" SET "reducedSince" = "updatedAt", "lowestBefore" = "amount" WHERE "compareAt" > "amount";
UPDATE "ProductListing" SET "lowestBefore" = "minPrice" WHERE "compareAt" > "minPrice";
