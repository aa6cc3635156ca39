-- AlterTable
ALTER TABLE "ReturnLine" ADD COLUMN     "exchangeName" TEXT,
ADD COLUMN     "exchangePrice" INTEGER,
ADD COLUMN     "exchangeTaxRate" INTEGER;

-- By hand:
-- Another product is named and has a price of its own, or it is none.
ALTER TABLE "ReturnLine" ADD CONSTRAINT "ReturnLine_other_product_whole"
  CHECK (num_nonnulls("exchangeName", "exchangePrice", "exchangeTaxRate") IN (0, 3)
         AND "exchangePrice" >= 0 AND "exchangeTaxRate" >= 0);
