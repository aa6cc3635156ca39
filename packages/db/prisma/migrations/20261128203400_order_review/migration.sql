-- AlterEnum
ALTER TYPE "OrderEventType" ADD VALUE 'REVIEW';

-- CreateEnum
CREATE TYPE "ReviewState" AS ENUM ('NONE', 'HELD', 'CLEARED', 'REJECTED');

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "reviewState" "ReviewState" NOT NULL DEFAULT 'NONE',
ADD COLUMN     "risk" JSONB;

-- AlterTable
ALTER TABLE "Payment" ADD COLUMN     "addressHash" TEXT,
ADD COLUMN     "cardFingerprint" TEXT;

-- AlterTable
ALTER TABLE "TestGatewayCharge" ADD COLUMN     "fingerprint" TEXT;

-- AlterTable
ALTER TABLE "TestGatewayToken" ADD COLUMN     "fingerprint" TEXT;

-- CreateIndex
CREATE INDEX "Order_by_review" ON "Order"("reviewState", "placedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Payment_by_address" ON "Payment"("addressHash", "createdAt");

-- CreateIndex
CREATE INDEX "Payment_by_card" ON "Payment"("cardFingerprint", "createdAt");

-- Who is held or judged knows why.
ALTER TABLE "Order" ADD CONSTRAINT "Order_review_has_reasons" CHECK ("reviewState" = 'NONE' OR "risk" IS NOT NULL);
