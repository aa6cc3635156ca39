-- AlterEnum
ALTER TYPE "CartStatus" ADD VALUE 'DRAFT';

-- AlterTable
ALTER TABLE "Cart" ADD COLUMN     "createdById" UUID,
ADD COLUMN     "draftNumber" INTEGER,
ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "payLinkExpiresAt" TIMESTAMP(3),
ADD COLUMN     "payLinkHash" TEXT;

-- AlterTable
ALTER TABLE "CartLine" ADD COLUMN     "overrideReason" TEXT,
ADD COLUMN     "priceOverride" INTEGER;

-- CreateIndex
CREATE UNIQUE INDEX "Cart_draftNumber_key" ON "Cart"("draftNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Cart_payLinkHash_key" ON "Cart"("payLinkHash");

-- AddForeignKey
ALTER TABLE "Cart" ADD CONSTRAINT "Cart_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE SEQUENCE "draft_number" AS integer;

-- A price by staff has its reason; a link its end, and only drafts have one.
ALTER TABLE "CartLine" ADD CONSTRAINT "CartLine_override" CHECK (
  "priceOverride" >= 0 AND ("priceOverride" IS NULL) = ("overrideReason" IS NULL) OR "priceOverride" IS NULL AND "overrideReason" IS NULL);
ALTER TABLE "Cart" ADD CONSTRAINT "Cart_pay_link" CHECK (
  ("payLinkHash" IS NULL) = ("payLinkExpiresAt" IS NULL) AND ("payLinkHash" IS NULL OR "draftNumber" IS NOT NULL));
CREATE INDEX "Cart_drafts" ON "Cart"("draftNumber" DESC) WHERE "draftNumber" IS NOT NULL;
