-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "pricesIncludeTax" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "shippingDiscount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "shippingTax" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "shippingTaxRate" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "taxExempt" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "trace" JSONB,
ADD COLUMN     "vatNumber" TEXT;

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "discount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "tax" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "taxClassCode" TEXT,
ADD COLUMN     "taxRate" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Order" ADD CONSTRAINT "Order_shipping_discount_within" CHECK (
  "shippingDiscount" BETWEEN 0 AND "shippingTotal" AND "shippingDiscount" <= "discountTotal" AND "shippingTax" >= 0
  AND "shippingTaxRate" BETWEEN 0 AND 10000);
-- Tax is either in the prices or on top of them, and a buyer who owes it himself pays none.
ALTER TABLE "Order" ADD CONSTRAINT "Order_tax_in_one_place" CHECK (
  (CASE WHEN "pricesIncludeTax" THEN "taxTotal" ELSE "taxIncluded" END) = 0
  AND (NOT "taxExempt" OR ("taxTotal" = 0 AND "taxIncluded" = 0 AND "vatNumber" IS NOT NULL)));
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_discount_within" CHECK (
  "discount" BETWEEN 0 AND "total" AND "tax" >= 0 AND "taxRate" BETWEEN 0 AND 10000);

-- Orders of before knew the tax that their total contains, and one rate: their lines get the shares that they'd have had.
UPDATE "Order" SET "shippingTaxRate" = least(10000, round("taxIncluded" * 200.0 / ("total" - "taxIncluded")) * 50)
 WHERE "taxIncluded" > 0 AND "total" > "taxIncluded";
UPDATE "OrderLine" l SET "taxRate" = o."shippingTaxRate", "tax" = floor(l."total"::numeric * o."taxIncluded" / o."total")
  FROM "Order" o WHERE o."id" = l."orderId" AND o."taxIncluded" > 0;
UPDATE "Order" o SET "shippingTax" = o."taxIncluded" - l.tax
  FROM (SELECT "orderId", sum("tax")::int AS tax FROM "OrderLine" GROUP BY 1) l
 WHERE l."orderId" = o."id" AND o."taxIncluded" > 0;
