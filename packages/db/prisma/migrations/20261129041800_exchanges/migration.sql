-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "exchanged" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Reservation" ADD COLUMN     "returnId" UUID,
ALTER COLUMN "paymentId" DROP NOT NULL,
ALTER COLUMN "expiresAt" DROP NOT NULL;

-- AlterTable
ALTER TABLE "ReturnLine" ADD COLUMN     "exchangeDifference" INTEGER,
ADD COLUMN     "exchangeLineId" UUID,
ADD COLUMN     "exchangeOptions" TEXT,
ADD COLUMN     "exchangeVariantId" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "Reservation_returnId_variantId_locationId_key" ON "Reservation"("returnId", "variantId", "locationId");

-- CreateIndex
CREATE UNIQUE INDEX "ReturnLine_exchangeLineId_key" ON "ReturnLine"("exchangeLineId");

-- CreateIndex
CREATE INDEX "ReturnLine_of_exchange" ON "ReturnLine"("exchangeVariantId");

-- AddForeignKey
ALTER TABLE "ReturnLine" ADD CONSTRAINT "ReturnLine_exchangeVariantId_fkey" FOREIGN KEY ("exchangeVariantId") REFERENCES "Variant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReturnLine" ADD CONSTRAINT "ReturnLine_exchangeLineId_fkey" FOREIGN KEY ("exchangeLineId") REFERENCES "OrderLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reservation" ADD CONSTRAINT "Reservation_returnId_fkey" FOREIGN KEY ("returnId") REFERENCES "Return"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand:
-- Of a line all of which came back for something else nothing is left but that it was.
ALTER TABLE "OrderLine" DROP CONSTRAINT "OrderLine_total_adds_up";
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_total_adds_up" CHECK (
  "unitPrice" >= 0 AND "exchanged" BETWEEN 0 AND 999 AND "quantity" BETWEEN CASE WHEN "exchanged" > 0 THEN 0 ELSE 1 END AND 999
  AND "unitPrice"::bigint * "quantity" = "total");
ALTER TABLE "ReturnLine" ADD CONSTRAINT "ReturnLine_exchange_whole"
  CHECK ("exchangeVariantId" IS NULL OR num_nonnulls("exchangeDifference", "exchangeOptions") = 2);
-- Stock is held for one thing; for a payment it is for a time.
ALTER TABLE "Reservation" ADD CONSTRAINT "Reservation_of_one"
  CHECK (num_nonnulls("paymentId", "returnId") = 1 AND ("paymentId" IS NULL OR "expiresAt" IS NOT NULL));
