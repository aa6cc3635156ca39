-- AlterEnum
ALTER TYPE "OrderEventType" ADD VALUE 'EDIT';

-- AlterEnum
ALTER TYPE "StockReason" ADD VALUE 'EDITED' BEFORE 'IMPORT';

-- AlterTable
ALTER TABLE "Invoice" ADD COLUMN     "editId" UUID;

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "amountDue" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "payLinkExpiresAt" TIMESTAMP(3),
ADD COLUMN     "payLinkHash" TEXT;

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "unpaid" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Payment" ADD COLUMN     "dueOrderId" UUID;

-- AlterTable
ALTER TABLE "Refund" ADD COLUMN     "editId" UUID;

-- CreateTable
CREATE TABLE "OrderEdit" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "difference" INTEGER NOT NULL,
    "added" INTEGER NOT NULL,
    "removed" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "invoiced" BOOLEAN NOT NULL,
    "actorId" UUID,
    "actorName" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OrderEdit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "OrderEdit_orderId_number_key" ON "OrderEdit"("orderId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_editId_kind_key" ON "Invoice"("editId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Order_payLinkHash_key" ON "Order"("payLinkHash");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_dueOrderId_idempotencyKey_key" ON "Payment"("dueOrderId", "idempotencyKey");

-- CreateIndex
CREATE INDEX "Refund_of_edit" ON "Refund"("editId");

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_editId_fkey" FOREIGN KEY ("editId") REFERENCES "OrderEdit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderEdit" ADD CONSTRAINT "OrderEdit_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_dueOrderId_fkey" FOREIGN KEY ("dueOrderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_editId_fkey" FOREIGN KEY ("editId") REFERENCES "OrderEdit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand:
ALTER TABLE "Order" ADD CONSTRAINT "Order_due_within" CHECK ("amountDue" BETWEEN 0 AND "total");
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_unpaid_within" CHECK ("unpaid" BETWEEN 0 AND "quantity");
ALTER TABLE "OrderEdit" ADD CONSTRAINT "OrderEdit_adds_up" CHECK (
  "number" > 0 AND "added" >= 0 AND "removed" >= 0 AND "difference" = "added" - "removed");
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_of_cart_or_due" CHECK ("cartId" IS NULL OR "dueOrderId" IS NULL);
-- Beside what pays an edit's difference, an order still has one payment.
DROP INDEX "Payment_one_of_order";
CREATE UNIQUE INDEX "Payment_one_of_order" ON "Payment" ("orderId")
  WHERE "state" IN ('AWAITING', 'CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED') AND "provider" <> 'gift_card'
    AND "dueOrderId" IS NULL;
-- Beside what edits have of their own, an order still has one invoice, and one credit note without a refund.
DROP INDEX "Invoice_one_of_order";
CREATE UNIQUE INDEX "Invoice_one_of_order" ON "Invoice" ("orderId") WHERE "kind" = 'INVOICE' AND "editId" IS NULL;
DROP INDEX "Invoice_one_cancelled";
CREATE UNIQUE INDEX "Invoice_one_cancelled" ON "Invoice" ("orderId")
  WHERE "kind" = 'CREDIT_NOTE' AND "refundId" IS NULL AND "editId" IS NULL;
