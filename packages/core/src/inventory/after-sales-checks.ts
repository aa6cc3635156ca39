import { Prisma } from "@souk/db";

/** Each line with the units of it that were sent. */
const sentUnits = Prisma.sql`
  (SELECT l."id", l."orderId", l."quantity" AS ordered,
          coalesce((SELECT sum(s."quantity") FROM "ShipmentLine" s WHERE s."orderLineId" = l."id"), 0) AS sent
     FROM "OrderLine" l)`;

export const afterSalesChecks = {
  "shipped ≤ ordered, and in the line's own order": Prisma.sql`
    SELECT line."id" AS subject, concat('ordered ', line.ordered, ', shipped ', line.sent) AS details
      FROM ${sentUnits} line WHERE line.sent > line.ordered
     UNION ALL
    SELECT sl."orderLineId", concat('in a parcel of ', s."orderId", ', ordered in ', l."orderId")
      FROM "ShipmentLine" sl JOIN "Shipment" s ON s."id" = sl."shipmentId" JOIN "OrderLine" l ON l."id" = sl."orderLineId"
     WHERE s."orderId" <> l."orderId"`,

  "an order is SHIPPED ⇔ all of it was sent": Prisma.sql`
    SELECT o."id" AS subject, concat(o."state", ', to send ', sum(line.ordered - line.sent), ', sent ', sum(line.sent))
             AS details
      FROM "Order" o JOIN ${sentUnits} line ON line."orderId" = o."id"
     GROUP BY o."id"
    HAVING (o."state" IN ('SHIPPED', 'DELIVERED') AND sum(line.ordered - line.sent) <> 0)
        OR (o."state" = 'PROCESSING' AND sum(line.ordered - line.sent) = 0)
        OR (o."state" IN ('PENDING', 'CONFIRMED', 'PAID', 'CANCELLED') AND sum(line.sent) <> 0)`,

  "DELIVERED ⇒ every parcel has arrived": Prisma.sql`
    SELECT o."id" AS subject, concat('parcel ', s."id", ' has not arrived') AS details
      FROM "Order" o JOIN "Shipment" s ON s."orderId" = o."id"
     WHERE o."state" = 'DELIVERED' AND s."deliveredAt" IS NULL`,
} as const satisfies Record<string, Prisma.Sql>;
