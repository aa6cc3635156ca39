-- CreateTable
CREATE TABLE "StockAlert" (
    "id" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "notifiedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),

    CONSTRAINT "StockAlert_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "StockAlert_of_email" ON "StockAlert"("email");

-- CreateIndex
CREATE INDEX "StockAlert_purge" ON "StockAlert"("createdAt");

-- AddForeignKey
ALTER TABLE "StockAlert" ADD CONSTRAINT "StockAlert_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who waits for a variant, waits once.
CREATE UNIQUE INDEX "StockAlert_waiting" ON "StockAlert"("variantId", "email")
 WHERE "notifiedAt" IS NULL AND "cancelledAt" IS NULL;
