-- AlterEnum
ALTER TYPE "OrderEventType" ADD VALUE 'DELIVERY';

-- CreateTable
CREATE TABLE "ShipmentLine" (
    "shipmentId" UUID NOT NULL,
    "orderLineId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "ShipmentLine_pkey" PRIMARY KEY ("shipmentId","orderLineId")
);

-- CreateIndex
CREATE INDEX "ShipmentLine_of_line" ON "ShipmentLine"("orderLineId");

-- AddForeignKey
ALTER TABLE "ShipmentLine" ADD CONSTRAINT "ShipmentLine_shipmentId_fkey" FOREIGN KEY ("shipmentId") REFERENCES "Shipment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShipmentLine" ADD CONSTRAINT "ShipmentLine_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "ShipmentLine" ADD CONSTRAINT "ShipmentLine_quantity_positive" CHECK ("quantity" BETWEEN 1 AND 999);

-- Until now a parcel held the whole order.
INSERT INTO "ShipmentLine" ("shipmentId", "orderLineId", "quantity")
SELECT s."id", l."id", l."quantity"
  FROM (SELECT DISTINCT ON ("orderId") "id", "orderId" FROM "Shipment" ORDER BY "orderId", "shippedAt", "id") s
  JOIN "OrderLine" l ON l."orderId" = s."orderId";
