-- CreateEnum
CREATE TYPE "ProviderEventState" AS ENUM ('RECEIVED', 'PROCESSED', 'IGNORED', 'FAILED');

-- AlterTable
ALTER TABLE "ProviderEvent" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "error" TEXT,
ADD COLUMN     "outcome" TEXT,
ADD COLUMN     "paymentId" UUID,
ADD COLUMN     "repeats" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "replays" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "state" "ProviderEventState" NOT NULL DEFAULT 'RECEIVED';

-- CreateTable
CREATE TABLE "ReconcileReport" (
    "id" UUID NOT NULL,
    "actorId" UUID,
    "actorName" TEXT,
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMP(3),
    "asked" INTEGER NOT NULL DEFAULT 0,
    "mended" INTEGER NOT NULL DEFAULT 0,
    "open" INTEGER NOT NULL DEFAULT 0,
    "items" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "ReconcileReport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ReconcileReport_list" ON "ReconcileReport"("startedAt", "id");

-- CreateIndex
CREATE INDEX "ProviderEvent_list" ON "ProviderEvent"("receivedAt", "id");

-- CreateIndex
CREATE INDEX "ProviderEvent_of_payment" ON "ProviderEvent"("paymentId");
