-- AlterTable
ALTER TABLE "TaxClass" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "TaxZone" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
