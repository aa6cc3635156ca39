-- CreateEnum
CREATE TYPE "GiftMovementKind" AS ENUM ('ISSUED', 'REDEEMED', 'RELEASED', 'REFUNDED', 'ADJUSTED');

-- AlterTable
ALTER TABLE "Cart" ADD COLUMN     "giftCardIds" UUID[] DEFAULT ARRAY[]::UUID[];

-- AlterTable
ALTER TABLE "Payment" ADD COLUMN     "giftCardId" UUID;

-- CreateTable
CREATE TABLE "GiftCard" (
    "id" UUID NOT NULL,
    "codeHash" TEXT NOT NULL,
    "last4" CHAR(4) NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "balance" INTEGER NOT NULL,
    "initial" INTEGER NOT NULL,
    "expiresAt" TIMESTAMP(3),
    "disabledAt" TIMESTAMP(3),
    "email" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "createdById" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "GiftCard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GiftCardMovement" (
    "id" UUID NOT NULL,
    "cardId" UUID NOT NULL,
    "kind" "GiftMovementKind" NOT NULL,
    "amount" INTEGER NOT NULL,
    "paymentId" UUID,
    "orderId" UUID,
    "refundId" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "actorName" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GiftCardMovement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "GiftCard_codeHash_key" ON "GiftCard"("codeHash");

-- CreateIndex
CREATE INDEX "GiftCard_admin_list" ON "GiftCard"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "GiftCardMovement_refundId_key" ON "GiftCardMovement"("refundId");

-- CreateIndex
CREATE INDEX "GiftCardMovement_ledger" ON "GiftCardMovement"("cardId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "GiftCardMovement_paymentId_cardId_kind_key" ON "GiftCardMovement"("paymentId", "cardId", "kind");

-- AddForeignKey
ALTER TABLE "GiftCard" ADD CONSTRAINT "GiftCard_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GiftCardMovement" ADD CONSTRAINT "GiftCardMovement_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "GiftCard"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_giftCardId_fkey" FOREIGN KEY ("giftCardId") REFERENCES "GiftCard"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- More than a card holds can't be taken from it, whoever tries.
ALTER TABLE "GiftCard" ADD CONSTRAINT "GiftCard_never_below_zero" CHECK ("balance" >= 0 AND "initial" > 0);
ALTER TABLE "GiftCardMovement" ADD CONSTRAINT "GiftCardMovement_sign" CHECK (
  CASE "kind" WHEN 'REDEEMED' THEN "amount" < 0 WHEN 'ADJUSTED' THEN "amount" <> 0 ELSE "amount" > 0 END);
ALTER TABLE "GiftCardMovement" ADD CONSTRAINT "GiftCardMovement_source" CHECK (
  ("kind" IN ('REDEEMED', 'RELEASED')) = ("paymentId" IS NOT NULL) AND ("kind" = 'REFUNDED') = ("refundId" IS NOT NULL));
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_gift_card" CHECK (("provider" = 'gift_card') = ("giftCardId" IS NOT NULL));
CREATE INDEX "Payment_of_gift_card" ON "Payment"("giftCardId") WHERE "giftCardId" IS NOT NULL;

-- Beside what gift cards paid, an order still has one payment.
DROP INDEX "Payment_one_of_order";
CREATE UNIQUE INDEX "Payment_one_of_order" ON "Payment" ("orderId")
  WHERE "state" IN ('AWAITING', 'CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED') AND "provider" <> 'gift_card';
