-- CreateEnum
CREATE TYPE "StocktakeState" AS ENUM ('OPEN', 'COUNTED', 'APPLIED', 'CANCELLED');

-- CreateTable
CREATE TABLE "Stocktake" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "locationId" UUID NOT NULL,
    "state" "StocktakeState" NOT NULL DEFAULT 'OPEN',
    "note" TEXT NOT NULL DEFAULT '',
    "filename" TEXT,
    "countedAt" TIMESTAMP(3),
    "problems" JSONB NOT NULL DEFAULT '[]',
    "refused" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "Stocktake_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StocktakeLine" (
    "stocktakeId" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "counted" INTEGER NOT NULL,
    "expected" INTEGER,

    CONSTRAINT "StocktakeLine_pkey" PRIMARY KEY ("stocktakeId","variantId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Stocktake_number_key" ON "Stocktake"("number");

-- CreateIndex
CREATE INDEX "Stocktake_by_state" ON "Stocktake"("state", "number" DESC);

-- CreateIndex
CREATE INDEX "StocktakeLine_of_variant" ON "StocktakeLine"("variantId");

-- AddForeignKey
ALTER TABLE "Stocktake" ADD CONSTRAINT "Stocktake_locationId_fkey" FOREIGN KEY ("locationId") REFERENCES "StockLocation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stocktake" ADD CONSTRAINT "Stocktake_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StocktakeLine" ADD CONSTRAINT "StocktakeLine_stocktakeId_fkey" FOREIGN KEY ("stocktakeId") REFERENCES "Stocktake"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StocktakeLine" ADD CONSTRAINT "StocktakeLine_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "StocktakeLine" ADD CONSTRAINT "StocktakeLine_counted" CHECK ("counted" >= 0);
-- A count that is compared or applied has its moment.
ALTER TABLE "Stocktake" ADD CONSTRAINT "Stocktake_moment" CHECK ("countedAt" IS NOT NULL OR "state" IN ('OPEN', 'CANCELLED'));
