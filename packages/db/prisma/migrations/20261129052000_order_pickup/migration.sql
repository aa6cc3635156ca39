-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "pickup" JSONB;
