import { Prisma } from "@souk/db";

/** Each line with the units of it that were sent and haven't come back for others. */
const sentUnits = Prisma.sql`
  (SELECT l."id", l."orderId", l."quantity" AS ordered,
          coalesce((SELECT sum(r."withdrawn") FROM "RefundLine" r WHERE r."orderLineId" = l."id"), 0) AS withdrawn,
          coalesce((SELECT sum(s."quantity") FROM "ShipmentLine" s WHERE s."orderLineId" = l."id"), 0)
            - l."exchanged" AS sent
     FROM "OrderLine" l)`;

export const afterSalesChecks = {
  "shipped ≤ ordered, and in the line's own order": Prisma.sql`
    SELECT line."id" AS subject, concat('ordered ', line.ordered, ', shipped ', line.sent) AS details
      FROM ${sentUnits} line WHERE line.sent > line.ordered - line.withdrawn
     UNION ALL
    SELECT sl."orderLineId", concat('in a parcel of ', s."orderId", ', ordered in ', l."orderId")
      FROM "ShipmentLine" sl JOIN "Shipment" s ON s."id" = sl."shipmentId" JOIN "OrderLine" l ON l."id" = sl."orderLineId"
     WHERE s."orderId" <> l."orderId"`,

  "an order is SHIPPED ⇔ all of it was sent": Prisma.sql`
    SELECT o."id" AS subject, concat(o."state", ', to send ', sum(line.ordered - line.withdrawn - line.sent), ', sent ', sum(line.sent))
             AS details
      FROM "Order" o JOIN ${sentUnits} line ON line."orderId" = o."id"
     GROUP BY o."id"
    HAVING (o."state" IN ('SHIPPED', 'DELIVERED') AND sum(line.ordered - line.withdrawn - line.sent) <> 0)
        OR (o."state" = 'PROCESSING' AND sum(line.sent) > 0 AND sum(line.ordered - line.withdrawn - line.sent) = 0)
        OR (o."state" IN ('PENDING', 'CONFIRMED', 'PAID', 'CANCELLED') AND sum(line.sent) <> 0)`,

  "DELIVERED ⇒ every parcel has arrived": Prisma.sql`
    SELECT o."id" AS subject, concat('parcel ', s."id", ' has not arrived') AS details
      FROM "Order" o JOIN "Shipment" s ON s."orderId" = o."id"
     WHERE o."state" = 'DELIVERED' AND s."deliveredAt" IS NULL`,
  "returned ≤ shipped": Prisma.sql`
    SELECT line."id" AS subject, concat('shipped ', line.sent, ', returned ', back.units) AS details
      FROM ${sentUnits} line
      JOIN (SELECT rl."orderLineId", sum(rl."quantity") AS units
              FROM "ReturnLine" rl JOIN "Return" r ON r."id" = rl."returnId"
             WHERE r."state" NOT IN ('REJECTED', 'CANCELLED') AND rl."exchangeLineId" IS NULL GROUP BY 1) back ON back."orderLineId" = line."id"
     WHERE back.units > line.sent`,

  "exchanged = what came back for others, each for a line of its order": Prisma.sql`
    SELECT l."id" AS subject, concat('exchanged ', l."exchanged", ', returned for others ', back.units) AS details
      FROM "OrderLine" l
      LEFT JOIN (SELECT rl."orderLineId", sum(rl."quantity") AS units,
                        bool_and(r."state" = 'CLOSED' AND news."orderId" = r."orderId") AS closed
                   FROM "ReturnLine" rl JOIN "Return" r ON r."id" = rl."returnId"
                   JOIN "OrderLine" news ON news."id" = rl."exchangeLineId" GROUP BY 1) back ON back."orderLineId" = l."id"
     WHERE l."exchanged" <> coalesce(back.units, 0) OR NOT back.closed`,

  "a return was inspected ⇔ each line has its finding": Prisma.sql`
    SELECT r."id" AS subject, concat(r."state", ', line ', rl."orderLineId", ' is ', rl."disposition") AS details
      FROM "Return" r JOIN "ReturnLine" rl ON rl."returnId" = r."id"
     WHERE (r."state" IN ('INSPECTED', 'CLOSED')) <> (rl."disposition" IS NOT NULL)
        OR (rl."disposition" IS NULL) <> (rl."condition" IS NULL)`,

  "a return's state is its last event's": Prisma.sql`
    SELECT r."id" AS subject, concat('state ', r."state", ', events say ', e.said) AS details
      FROM "Return" r
      LEFT JOIN LATERAL (SELECT "data" ->> 'toReturn' AS said FROM "OrderEvent"
                          WHERE "orderId" = r."orderId" AND "type" = 'RETURN'
                            AND ("data" ->> 'returnNumber')::int = r."number"
                          ORDER BY "seq" DESC LIMIT 1) e ON TRUE
     WHERE e.said IS DISTINCT FROM r."state"::text`,

  "a refund = Σ its lines + delivery + adjustment": Prisma.sql`
    SELECT r."id" AS subject, concat('refund ', r."amount", ', lines ', l.amount, ', delivery ', r."shippingAmount",
                                     ', adjustment ', r."adjustment") AS details
      FROM "Refund" r LEFT JOIN (SELECT "refundId", sum("amount") AS amount FROM "RefundLine" GROUP BY 1) l
        ON l."refundId" = r."id"
     WHERE r."amount" <> coalesce(l.amount, 0) + r."shippingAmount" + r."adjustment"`,

  // However a line is divided, its parts are as much of its cost as they are of its units.
  "Σ refunds of a line ≤ the line": Prisma.sql`
    SELECT l."id" AS subject, concat('given back ', given.units, ' for ', given.amount, ', of ', l."quantity", ' for ',
                                     l."total" - l."discount") AS details
      FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId"
      JOIN (SELECT "orderLineId", sum("quantity") AS units, sum("amount") AS amount FROM "RefundLine" GROUP BY 1) given
        ON given."orderLineId" = l."id"
     CROSS JOIN LATERAL (SELECT l."total" - l."discount" + CASE WHEN o."pricesIncludeTax" THEN 0 ELSE l."tax" END
                           AS amount) cost
     WHERE given.units > l."quantity"
        OR given.amount <> floor(cost.amount::numeric * given.units / nullif(l."quantity", 0))`,

  "Σ refunds of the delivery ≤ its cost": Prisma.sql`
    SELECT o."id" AS subject, concat('given back ', given.amount, ' of ', o."shippingTotal") AS details
      FROM "Order" o
      JOIN (SELECT p."orderId", sum(r."shippingAmount") AS amount
              FROM "Refund" r JOIN "Payment" p ON p."id" = r."paymentId" GROUP BY 1) given ON given."orderId" = o."id"
     WHERE given.amount > o."shippingTotal" - o."shippingDiscount"
                          + CASE WHEN o."pricesIncludeTax" THEN 0 ELSE o."shippingTax" END`,

  "nothing of a held or rejected order was sent": Prisma.sql`
    SELECT o."id" AS subject, concat(o."reviewState", ', parcel ', s."id") AS details
      FROM "Order" o JOIN "Shipment" s ON s."orderId" = o."id" WHERE o."reviewState" IN ('HELD', 'REJECTED')`,

  "REJECTED ⇒ CANCELLED": Prisma.sql`
    SELECT o."id" AS subject, o."state"::text AS details
      FROM "Order" o WHERE o."reviewState" = 'REJECTED' AND o."state" <> 'CANCELLED'`,
} as const satisfies Record<string, Prisma.Sql>;
