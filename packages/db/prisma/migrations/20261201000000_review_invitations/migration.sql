-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "invitedAt" TIMESTAMP(3);

-- By hand:
-- What arrived in a span of days: whoever was sent it is asked once what it is like.
CREATE INDEX "Shipment_arrived" ON "Shipment" ("deliveredAt") WHERE "deliveredAt" IS NOT NULL;
