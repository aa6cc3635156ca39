-- AlterTable
ALTER TABLE "GiftCard" ADD COLUMN     "ownerId" UUID,
ALTER COLUMN "codeHash" DROP NOT NULL,
ALTER COLUMN "last4" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Refund" ADD COLUMN     "creditId" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "GiftCard_ownerId_currency_key" ON "GiftCard"("ownerId", "currency");

-- AddForeignKey
ALTER TABLE "GiftCard" ADD CONSTRAINT "GiftCard_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_creditId_fkey" FOREIGN KEY ("creditId") REFERENCES "GiftCard"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A card has a code, an account an owner (until he is erased); an account begins with nothing.
ALTER TABLE "GiftCard" DROP CONSTRAINT "GiftCard_never_below_zero";
ALTER TABLE "GiftCard" ADD CONSTRAINT "GiftCard_never_below_zero" CHECK (
  "balance" >= 0 AND ("initial" > 0 OR ("codeHash" IS NULL AND "initial" = 0)));
ALTER TABLE "GiftCard" ADD CONSTRAINT "GiftCard_code_or_owner" CHECK (
  ("codeHash" IS NULL) = ("last4" IS NULL) AND ("codeHash" IS NULL OR "ownerId" IS NULL));
