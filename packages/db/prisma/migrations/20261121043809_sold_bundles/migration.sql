-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "parts" JSONB;

ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_parts_listed"
  CHECK ("parts" IS NULL OR (jsonb_typeof("parts") = 'array' AND "parts" <> '[]'));
