import { Prisma } from "@souk/db";

/** `units` of each order's lines in units of stock: a bundle's are those of what it held. */
const orderUnits = (units: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (SELECT l."orderId", coalesce(part."variantId", l."variantId") AS "variantId",
          sum(${units} * coalesce(part.quantity, 1)) AS units
     FROM "OrderLine" l
     LEFT JOIN LATERAL jsonb_to_recordset(l."parts") AS part("variantId" uuid, quantity int) ON TRUE
    WHERE l."variantId" IS NOT NULL GROUP BY 1, 2)`;

/** Of a line, on the shelf again: restocked with its money or after it came back, and the rest of a cancelled order. */
const unitsBack = Prisma.sql`
  (SELECT coalesce(sum(rl."quantity") FILTER (WHERE r."restock" AND r."confirmedAt" IS NOT NULL), 0)
          + coalesce((SELECT sum(tl."quantity") FROM "ReturnLine" tl
                       WHERE tl."orderLineId" = l."id" AND tl."disposition" = 'RESTOCK'), 0)
          + CASE WHEN o."state" = 'CANCELLED' THEN l."quantity" - coalesce(sum(rl."withdrawn"), 0) ELSE 0 END
     FROM "Order" o
     LEFT JOIN "RefundLine" rl ON rl."orderLineId" = l."id" LEFT JOIN "Refund" r ON r."id" = rl."refundId"
    WHERE o."id" = l."orderId" GROUP BY o."state")`;

const moved = Prisma.sql`
  (SELECT "orderId", "variantId", coalesce(-sum("quantity") FILTER (WHERE "reason" IN ('SALE', 'EDITED')), 0) AS sold,
          coalesce(sum("quantity") FILTER (WHERE "reason" IN ('CANCELLED', 'REFUNDED', 'RETURNED')), 0) AS back
     FROM "StockMovement" WHERE "orderId" IS NOT NULL GROUP BY 1, 2)`;

/** Each finds rows that must not be: `subject` says whose, `details` what was found. */
export const stockChecks = {
  "0 ≤ reserved ≤ on hand + what may be owed": Prisma.sql`
    SELECT "variantId" AS subject,
           concat('on hand ', "onHand", ', reserved ', "reserved", ', may be owed ', "backorderLimit") AS details
      FROM "StockLevel" WHERE "reserved" < 0 OR "backorderLimit" < 0 OR "reserved" > "onHand" + "backorderLimit"`,

  // Once a policy was lowered what is owed already may still be, and nothing more.
  "what may be owed is what the variant's policy says": Prisma.sql`
    SELECT s."variantId" AS subject, concat('may be owed ', s."backorderLimit", ', policy ', v."backorder", ' ',
           v."backorderLimit", ', owed ', s."reserved" - s."onHand") AS details
      FROM "StockLevel" s JOIN "Variant" v ON v."id" = s."variantId" JOIN "StockLocation" at ON at."id" = s."locationId"
     WHERE s."backorderLimit" <>
           greatest(CASE WHEN at."isDefault" THEN v."backorderLimit" ELSE 0 END, s."reserved" - s."onHand", 0)`,

  // Units that came since are on hand; what is owed still was sold, or is held, as such.
  "owed ≤ Σ backordered of sales and reservations": Prisma.sql`
    SELECT s."variantId" AS subject, concat('owed ', s."reserved" - s."onHand", ', backordered ', late.units) AS details
      FROM "StockLevel" s
     CROSS JOIN LATERAL (
       SELECT (SELECT coalesce(sum(m."backordered"), 0) FROM "StockMovement" m JOIN "Order" o ON o."id" = m."orderId"
                WHERE m."variantId" = s."variantId" AND m."locationId" = s."locationId" AND o."state" <> 'CANCELLED') +
              (SELECT coalesce(sum(r."backordered"), 0) FROM "Reservation" r
                WHERE r."variantId" = s."variantId" AND r."locationId" = s."locationId") AS units) late
     WHERE s."reserved" > s."onHand" AND s."reserved" - s."onHand" > late.units`,

  "backordered units of an order's lines = those of its sales": Prisma.sql`
    SELECT l."orderId" AS subject, concat('lines say ', l.late, ', sales ', m.late) AS details
      FROM (SELECT "orderId", sum("backordered") AS late, sum("exchanged") AS gone FROM "OrderLine" GROUP BY 1) l
      JOIN (SELECT "orderId", sum("backordered") AS late FROM "StockMovement" GROUP BY 1) m ON m."orderId" = l."orderId"
     WHERE (l.late > 0) <> (m.late > 0) AND (l.late > 0 OR l.gone = 0)`,

  "on hand = Σ movements": Prisma.sql`
    SELECT coalesce(s."variantId", m."variantId") AS subject,
           concat('on hand ', s."onHand", ', movements ', m.total) AS details
      FROM "StockLevel" s
      FULL JOIN (SELECT "variantId", "locationId", sum("quantity") AS total FROM "StockMovement" GROUP BY 1, 2) m
        ON m."variantId" = s."variantId" AND m."locationId" = s."locationId"
     WHERE coalesce(s."onHand", 0) <> coalesce(m.total, 0)`,

  "reserved = Σ reservations": Prisma.sql`
    SELECT coalesce(s."variantId", r."variantId") AS subject,
           concat('reserved ', s."reserved", ', reservations ', r.total) AS details
      FROM "StockLevel" s
      FULL JOIN (SELECT "variantId", "locationId", sum("quantity") AS total FROM "Reservation" GROUP BY 1, 2) r
        ON r."variantId" = s."variantId" AND r."locationId" = s."locationId"
     WHERE coalesce(s."reserved", 0) <> coalesce(r.total, 0)`,

  "a reservation belongs to a payment under way": Prisma.sql`
    SELECT r."id" AS subject, concat('payment ', p."id", ' is ', p."state") AS details
      FROM "Reservation" r JOIN "Payment" p ON p."id" = r."paymentId"
     WHERE p."state" NOT IN ('INITIATED', 'ACTION_REQUIRED') OR p."declineCode" IS NOT NULL`,

  // A bundle's parts are those of the day on which it was held.
  "a return holds what it is to be exchanged for": Prisma.sql`
    SELECT coalesce(w."returnId", r."returnId") AS subject, concat('wanted ', w.units, ', held ', r.units) AS details
      FROM (SELECT rl."returnId", rl."exchangeVariantId" AS "variantId", sum(rl."quantity") AS units
              FROM "ReturnLine" rl JOIN "Return" t ON t."id" = rl."returnId"
             WHERE t."state" IN ('APPROVED', 'RECEIVED', 'INSPECTED') AND rl."exchangeVariantId" IS NOT NULL
               AND NOT EXISTS (SELECT FROM "BundleItem" bi WHERE bi."bundleId" = rl."exchangeVariantId") GROUP BY 1, 2) w
      LEFT JOIN (SELECT "returnId", "variantId", sum("quantity") AS units FROM "Reservation"
                  WHERE "returnId" IS NOT NULL GROUP BY 1, 2) r USING ("returnId", "variantId")
     WHERE w.units > coalesce(r.units, 0)
     UNION ALL
    SELECT t."id", concat('holds as ', t."state") FROM "Reservation" r JOIN "Return" t ON t."id" = r."returnId"
     WHERE t."state" NOT IN ('APPROVED', 'RECEIVED', 'INSPECTED')`,

  // An order sells each of its lines once.
  "order line ⇔ stock movement": Prisma.sql`
    SELECT coalesce(l."orderId", m."orderId") AS subject,
           concat('variant ', coalesce(l."variantId", m."variantId"), ': ordered ', l.units, ', sold ', m.sold) AS details
      FROM ${orderUnits(Prisma.sql`(l."quantity" + l."exchanged")`)} l
      FULL JOIN ${moved} m ON m."orderId" = l."orderId" AND m."variantId" = l."variantId"
     WHERE coalesce(l.units, 0) <> coalesce(m.sold, 0)`,

  "given back = cancelled and restocked": Prisma.sql`
    SELECT m."orderId" AS subject,
           concat('variant ', m."variantId", ': given back ', m.back, ', to be given back ', l.units) AS details
      FROM ${moved} m
      LEFT JOIN ${orderUnits(unitsBack)} l ON m."orderId" = l."orderId" AND m."variantId" = l."variantId"
     WHERE m.back <> coalesce(l.units, 0)`,

  // Goods on their way lie nowhere: what left and didn't come is what the lines say is still to come.
  "in transit = Σ of a transfer's movements": Prisma.sql`
    SELECT t."id" AS subject, concat(t."state", ': on the way ', l."quantity" - l."received" - l."returned",
           ', moved ', moved.units) AS details
      FROM "StockTransfer" t JOIN "StockTransferLine" l ON l."transferId" = t."id"
     CROSS JOIN LATERAL (SELECT coalesce(sum(m."quantity"), 0) AS units FROM "StockMovement" m
                          WHERE m."transferId" = t."id" AND m."variantId" = l."variantId") moved
     WHERE moved.units <> CASE WHEN t."state" IN ('IN_TRANSIT', 'PARTLY_RECEIVED')
                               THEN l."received" + l."returned" - l."quantity" ELSE 0 END
        OR (t."state" = 'RECEIVED' AND l."received" + l."returned" <> l."quantity")`,

  "a bundle has no stock of its own": Prisma.sql`
    SELECT s."variantId" AS subject, concat('on hand ', s."onHand") AS details
      FROM "StockLevel" s
     WHERE s."onHand" <> 0 AND EXISTS (SELECT FROM "BundleItem" bi WHERE bi."bundleId" = s."variantId")`,

  "a bundle holds no bundle": Prisma.sql`
    SELECT outside."bundleId" AS subject, concat('holds ', outside."componentId") AS details
      FROM "BundleItem" outside JOIN "BundleItem" inside ON inside."bundleId" = outside."componentId"`,
} as const satisfies Record<string, Prisma.Sql>;
