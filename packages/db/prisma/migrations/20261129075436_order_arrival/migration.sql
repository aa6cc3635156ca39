-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "arrivesFrom" DATE,
ADD COLUMN     "arrivesTo" DATE,
ADD COLUMN     "maxDays" INTEGER,
ADD COLUMN     "minDays" INTEGER;

ALTER TABLE "Order" ADD CONSTRAINT "Order_arrival" CHECK (
  num_nulls("arrivesFrom", "arrivesTo") IN (0, 2) AND "arrivesFrom" <= "arrivesTo"
  AND num_nulls("minDays", "maxDays") IN (0, 2) AND "minDays" <= "maxDays");
