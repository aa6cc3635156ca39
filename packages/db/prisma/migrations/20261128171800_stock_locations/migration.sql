-- CreateEnum
CREATE TYPE "BackorderPolicy" AS ENUM ('DENY', 'ALLOW', 'UNTIL');

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "backorderText" TEXT,
ADD COLUMN     "backordered" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "shipsBy" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Reservation" ADD COLUMN     "backordered" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "StockLevel" ADD COLUMN     "backorderLimit" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "StockLocation" ADD COLUMN     "active" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "city" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "country" CHAR(2),
ADD COLUMN     "priority" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "sellsOnline" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "StockMovement" ADD COLUMN     "backordered" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Variant" ADD COLUMN     "backorder" "BackorderPolicy" NOT NULL DEFAULT 'DENY',
ADD COLUMN     "backorderLimit" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "backorderText" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "backorderUntil" TIMESTAMP(3);

-- AlterEnum
ALTER TYPE "StockReason" ADD VALUE 'TRANSFER_OUT';
ALTER TYPE "StockReason" ADD VALUE 'TRANSFER_IN';
ALTER TYPE "StockReason" ADD VALUE 'STOCKTAKE';

-- The default place always sells; an inactive one never does.
ALTER TABLE "StockLocation" ADD CONSTRAINT "StockLocation_sells_while_active" CHECK (NOT "sellsOnline" OR "active");
ALTER TABLE "StockLocation" ADD CONSTRAINT "StockLocation_default_sells" CHECK (NOT "isDefault" OR "sellsOnline");

-- No code path can oversell: what can be bought is never under 0, and what may be owed is a number that staff chose.
ALTER TABLE "StockLevel" DROP CONSTRAINT "StockLevel_never_oversold";
ALTER TABLE "StockLevel" ADD CONSTRAINT "StockLevel_never_oversold"
  CHECK ("reserved" >= 0 AND "backorderLimit" >= 0 AND "reserved" <= "onHand" + "backorderLimit");
ALTER TABLE "Reservation" ADD CONSTRAINT "Reservation_backordered_within" CHECK ("backordered" BETWEEN 0 AND "quantity");
ALTER TABLE "StockMovement" ADD CONSTRAINT "StockMovement_backordered_within"
  CHECK ("backordered" BETWEEN 0 AND greatest(-"quantity", 0));
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_backordered_within" CHECK ("backordered" BETWEEN 0 AND "quantity");
ALTER TABLE "Variant" ADD CONSTRAINT "Variant_backorder_says_how_many" CHECK (
  ("backorder" = 'DENY' AND "backorderLimit" = 0) OR
  ("backorder" <> 'DENY' AND "backorderLimit" > 0 AND ("backorder" = 'ALLOW') = ("backorderUntil" IS NULL)));
-- Units that were sold before they came, and the policies whose date is to end.
CREATE INDEX "StockLevel_owed" ON "StockLevel" ("variantId") WHERE "reserved" > "onHand";
CREATE INDEX "Variant_backorder_until" ON "Variant" ("backorderUntil") WHERE "backorder" = 'UNTIL';
