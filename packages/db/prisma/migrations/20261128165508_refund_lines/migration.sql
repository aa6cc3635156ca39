-- AlterTable
ALTER TABLE "Refund" ADD COLUMN     "adjustment" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "requestHash" TEXT,
ADD COLUMN     "shippingAmount" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "RefundLine" (
    "refundId" UUID NOT NULL,
    "orderLineId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "amount" INTEGER NOT NULL,
    "withdrawn" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "RefundLine_pkey" PRIMARY KEY ("refundId","orderLineId")
);

-- CreateIndex
CREATE INDEX "RefundLine_of_line" ON "RefundLine"("orderLineId");

-- AddForeignKey
ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_refundId_fkey" FOREIGN KEY ("refundId") REFERENCES "Refund"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_within_bounds"
  CHECK ("quantity" >= 0 AND "amount" >= 0 AND "withdrawn" BETWEEN 0 AND "quantity");
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_shipping_not_negative" CHECK ("shippingAmount" >= 0);

-- Refunds of before said no more than their amount, and those that put goods back were of whole orders.
UPDATE "Refund" SET "adjustment" = "amount";
INSERT INTO "RefundLine" ("refundId", "orderLineId", "quantity", "amount", "withdrawn")
SELECT r."id", l."id", l."quantity",
       l."total" - l."discount" + CASE WHEN o."pricesIncludeTax" THEN 0 ELSE l."tax" END, 0
  FROM "Refund" r JOIN "Payment" p ON p."id" = r."paymentId" JOIN "Order" o ON o."id" = p."orderId"
  JOIN "OrderLine" l ON l."orderId" = o."id"
 WHERE r."restock" AND o."state" = 'REFUNDED'
   AND r."id" = (SELECT max(last."id"::text)::uuid FROM "Refund" last WHERE last."paymentId" = p."id" AND last."restock");
UPDATE "Refund" r SET "adjustment" = r."amount" - l.amount
  FROM (SELECT "refundId", sum("amount")::int AS amount FROM "RefundLine" GROUP BY 1) l WHERE l."refundId" = r."id";
