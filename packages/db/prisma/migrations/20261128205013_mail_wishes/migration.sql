-- AlterTable
ALTER TABLE "Cart" ADD COLUMN     "remind" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "remindedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "LowStock" ADD COLUMN     "toldAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "MailOptOut" (
    "email" TEXT NOT NULL,
    "wish" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MailOptOut_pkey" PRIMARY KEY ("email","wish")
);

-- Carts that may have to be reminded of: few, and read every ten minutes.
CREATE INDEX "Cart_to_remind" ON "Cart"("updatedAt") WHERE "remind" AND "remindedAt" IS NULL AND "status" = 'ACTIVE';
CREATE INDEX "LowStock_untold" ON "LowStock"("available") WHERE "toldAt" IS NULL;
