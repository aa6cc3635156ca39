import { Prisma } from "@souk/db";

const captured = Prisma.sql`('CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED')`;

export const moneyChecks = {
  // A void gives the whole charge back, so what it leaves at the provider is nothing. What became store credit stays there.
  "captured − refunded at the provider = our ledger": Prisma.sql`
    SELECT coalesce(p."id"::text, g."idempotencyKey") AS subject,
           concat('provider ', g."captured" - g."refunded", ', ours ', p."state", ' ', p."amount" - p."refunded",
                  ', as store credit ', p.credited) AS details
      FROM "TestGatewayCharge" g
      FULL JOIN (
             SELECT *, coalesce((SELECT sum(r."amount") FROM "Refund" r
                      WHERE r."paymentId" = "Payment"."id" AND r."creditId" IS NOT NULL), 0) AS credited
               FROM "Payment" WHERE "provider" = 'test_gateway') p ON p."id"::text = g."idempotencyKey"
     WHERE coalesce(g."captured" - g."refunded", 0)
        <> CASE WHEN p."state" IN ${captured} THEN p."amount" - p."refunded" + p.credited ELSE 0 END`,

  "the provider's refunds = its charge's": Prisma.sql`
    SELECT g."idempotencyKey" AS subject, concat('charge ', g."refunded", ', refunds ', r.total) AS details
      FROM "TestGatewayCharge" g
      LEFT JOIN (SELECT "chargeId", sum("amount") AS total FROM "TestGatewayRefund" GROUP BY 1) r
        ON r."chargeId" = g."id"
     WHERE g."state" <> 'voided' AND g."refunded" <> coalesce(r.total, 0)`,

  "a paid order ⇔ a captured payment": Prisma.sql`
    SELECT o."id" AS subject, concat(o."state", ', paid by ', p.count) AS details
      FROM "Order" o
      LEFT JOIN (SELECT "orderId", count(*) AS count, count(*) FILTER (WHERE "provider" <> 'gift_card' AND "dueOrderId" IS NULL) AS once,
                        bool_or("state" IN ('AWAITING', 'AUTHORIZED')) AS due
                   FROM "Payment" WHERE "state" IN ${captured} OR "state" IN ('AWAITING', 'AUTHORIZED') GROUP BY 1) p
        ON p."orderId" = o."id"
     WHERE (o."state" IN ('PAID', 'DELIVERED', 'REFUNDED') AND (coalesce(p.count, 0) = 0 OR p.due)) OR p.once > 1`,

  "captured ⇒ an order": Prisma.sql`
    SELECT "id" AS subject, concat("state", ' without an order') AS details
      FROM "Payment" WHERE "state" IN ${captured} AND "orderId" IS NULL`,

  "Σ an order's payments = its total": Prisma.sql`
    SELECT o."id" AS subject, concat('total ', o."total", ' ', o."currency", ', paid ', p.amount, ' ', p.currency,
                                     ', due ', o."amountDue", ', back by edits ', e.amount) AS details
      FROM "Order" o
      JOIN (SELECT "orderId", sum("amount") AS amount, min("currency") AS currency, max("currency") AS other
              FROM "Payment" GROUP BY 1) p ON p."orderId" = o."id"
     CROSS JOIN LATERAL (SELECT coalesce(sum(r."amount"), 0) AS amount FROM "Refund" r
                           JOIN "Payment" paid ON paid."id" = r."paymentId"
                          WHERE paid."orderId" = o."id" AND r."editId" IS NOT NULL) e
     WHERE CASE WHEN o."state" = 'CANCELLED' AND EXISTS (SELECT 1 FROM "OrderEdit" WHERE "orderId" = o."id")
                THEN p.amount - e.amount > o."total" ELSE p.amount - e.amount + o."amountDue" <> o."total" END OR p.currency <> o."currency" OR p.other <> o."currency"`,

  "units are unpaid ⇒ something is due": Prisma.sql`
    SELECT o."id" AS subject, concat('due ', o."amountDue", ', units ', l.units) AS details
      FROM "Order" o JOIN (SELECT "orderId", sum("unpaid") AS units FROM "OrderLine" GROUP BY 1) l
        ON l."orderId" = o."id"
     WHERE o."state" <> 'CANCELLED' AND l.units > 0 AND o."amountDue" = 0`,

  "edits are counted, and each is told by an event": Prisma.sql`
    SELECT o."id" AS subject, concat('total ', o."total", ', edits ', e.sum) AS details
      FROM "Order" o
      JOIN (SELECT "orderId", sum("difference") AS sum, count(*) AS count, max("number") AS last
              FROM "OrderEdit" GROUP BY 1) e ON e."orderId" = o."id"
      LEFT JOIN (SELECT "orderId", sum(("data" ->> 'amount')::int) AS sum, count(*) AS count
                   FROM "OrderEvent" WHERE "type" = 'EDIT' GROUP BY 1) told ON told."orderId" = o."id"
     WHERE e.count <> e.last OR told.count IS DISTINCT FROM e.count OR told.sum IS DISTINCT FROM e.sum
        OR o."total" - e.sum < 0`,

  "refunded = Σ refunds ≤ captured": Prisma.sql`
    SELECT p."id" AS subject,
           concat('amount ', p."amount", ', refunded ', p."refunded", ', refunds ', r.total) AS details
      FROM "Payment" p
      LEFT JOIN (SELECT "paymentId", sum("amount") AS total FROM "Refund" GROUP BY 1) r ON r."paymentId" = p."id"
     WHERE p."refunded" <> coalesce(r.total, 0) OR p."refunded" > p."amount"
        OR (p."refunded" > 0 AND p."state" NOT IN ${captured})`,

  "REFUNDED ⇔ the whole amount is back": Prisma.sql`
    SELECT p."id" AS subject, concat(p."state", ' with ', p."refunded", ' of ', p."amount") AS details
      FROM "Payment" p
     WHERE ((p."state" = 'REFUNDED') <> (p."refunded" = p."amount" AND p."amount" > 0)
            AND p."state" IN ${captured})
        OR (p."state" = 'CAPTURED' AND p."refunded" > 0)`,
} as const satisfies Record<string, Prisma.Sql>;
