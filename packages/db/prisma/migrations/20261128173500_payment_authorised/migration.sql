-- AlterEnum
ALTER TYPE "PaymentState" ADD VALUE 'AUTHORIZED';

-- AlterTable
ALTER TABLE "Payment" ADD COLUMN     "captureAskedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "TestGatewayCharge" ADD COLUMN     "autoCapture" BOOLEAN NOT NULL DEFAULT true;
