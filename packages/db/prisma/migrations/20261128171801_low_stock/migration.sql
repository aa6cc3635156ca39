-- CreateTable
CREATE TABLE "LowStock" (
    "variantId" UUID NOT NULL,
    "available" INTEGER NOT NULL,
    "since" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LowStock_pkey" PRIMARY KEY ("variantId")
);

-- AddForeignKey
ALTER TABLE "LowStock" ADD CONSTRAINT "LowStock_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
