-- Events get the numbers that their times say; from now on the lock of the order's row does.
ALTER TABLE "OrderEvent" ADD COLUMN     "seq" INTEGER;
UPDATE "OrderEvent" e SET "seq" = counted.seq
  FROM (SELECT "id", row_number() OVER (PARTITION BY "orderId" ORDER BY "createdAt", "id") AS seq FROM "OrderEvent") counted
 WHERE counted."id" = e."id";
ALTER TABLE "OrderEvent" ALTER COLUMN "seq" SET NOT NULL;
DROP INDEX "OrderEvent_timeline";
CREATE UNIQUE INDEX "OrderEvent_orderId_seq_key" ON "OrderEvent"("orderId", "seq");
ALTER TABLE "OrderEvent" ADD CONSTRAINT "OrderEvent_seq_positive" CHECK ("seq" > 0);
