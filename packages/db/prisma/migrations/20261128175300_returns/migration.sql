-- CreateEnum
CREATE TYPE "ReturnState" AS ENUM ('REQUESTED', 'APPROVED', 'REJECTED', 'RECEIVED', 'INSPECTED', 'CLOSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ReturnReason" AS ENUM ('DAMAGED', 'DEFECTIVE', 'WRONG_ITEM', 'NOT_AS_DESCRIBED', 'DOES_NOT_FIT', 'CHANGED_MIND', 'OTHER');

-- CreateEnum
CREATE TYPE "ReturnCondition" AS ENUM ('LIKE_NEW', 'OPENED', 'DAMAGED', 'DEFECTIVE');

-- CreateEnum
CREATE TYPE "Disposition" AS ENUM ('RESTOCK', 'WRITE_OFF');

-- AlterEnum
ALTER TYPE "OrderEventType" ADD VALUE 'RETURN';

-- AlterEnum
ALTER TYPE "StockReason" ADD VALUE 'RETURNED';

-- AlterTable
ALTER TABLE "Refund" ADD COLUMN     "returnId" UUID;

-- CreateTable
CREATE TABLE "Return" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "orderId" UUID NOT NULL,
    "state" "ReturnState" NOT NULL DEFAULT 'REQUESTED',
    "requestedBy" "ActorKind" NOT NULL,
    "answer" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Return_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReturnLine" (
    "returnId" UUID NOT NULL,
    "orderLineId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "reason" "ReturnReason" NOT NULL,
    "condition" "ReturnCondition",
    "disposition" "Disposition",

    CONSTRAINT "ReturnLine_pkey" PRIMARY KEY ("returnId","orderLineId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Return_number_key" ON "Return"("number");

-- CreateIndex
CREATE INDEX "Return_of_order" ON "Return"("orderId");

-- CreateIndex
CREATE INDEX "Return_by_state" ON "Return"("state", "number" DESC);

-- CreateIndex
CREATE INDEX "ReturnLine_of_line" ON "ReturnLine"("orderLineId");

-- CreateIndex
CREATE INDEX "Refund_of_return" ON "Refund"("returnId");

-- AddForeignKey
ALTER TABLE "Return" ADD CONSTRAINT "Return_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReturnLine" ADD CONSTRAINT "ReturnLine_returnId_fkey" FOREIGN KEY ("returnId") REFERENCES "Return"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReturnLine" ADD CONSTRAINT "ReturnLine_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_returnId_fkey" FOREIGN KEY ("returnId") REFERENCES "Return"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "ReturnLine" ADD CONSTRAINT "ReturnLine_quantity_positive" CHECK ("quantity" BETWEEN 1 AND 999);
ALTER TABLE "ReturnLine" ADD CONSTRAINT "ReturnLine_inspected_whole"
  CHECK (("condition" IS NULL) = ("disposition" IS NULL));
-- Not to be taken for an order's number.
ALTER SEQUENCE "Return_number_seq" RESTART WITH 5001;
