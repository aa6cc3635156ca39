import { Prisma } from "@souk/db";

export const giftCardChecks = {
  "a gift card's balance = Σ its movements": Prisma.sql`
    SELECT g."id" AS subject, concat('balance ', g."balance", ', movements ', m.total) AS details
      FROM "GiftCard" g LEFT JOIN (SELECT "cardId", sum("amount") AS total FROM "GiftCardMovement" GROUP BY 1) m
        ON m."cardId" = g."id"
     WHERE g."balance" <> coalesce(m.total, 0) OR g."balance" < 0`,

  "paid and given back by gift card = its movements": Prisma.sql`
    SELECT coalesce(p."orderId", m."orderId") AS subject,
           concat('payments ', p.net, ', movements ', m.net, ' of card ', coalesce(p."cardId", m."cardId")) AS details
      FROM (SELECT "orderId", "cardId", sum(amount) AS net FROM (
              SELECT "orderId", "giftCardId" AS "cardId", "amount" AS amount FROM "Payment"
               UNION ALL
              SELECT pay."orderId", coalesce(r."creditId", pay."giftCardId"), -r."amount"
                FROM "Refund" r JOIN "Payment" pay ON pay."id" = r."paymentId" WHERE r."confirmedAt" IS NOT NULL) parts
             WHERE "cardId" IS NOT NULL AND "orderId" IS NOT NULL GROUP BY 1, 2) p
      FULL JOIN (SELECT "orderId", "cardId", -sum("amount") AS net FROM "GiftCardMovement"
                  WHERE "orderId" IS NOT NULL GROUP BY 1, 2) m
        ON m."orderId" = p."orderId" AND m."cardId" = p."cardId"
     WHERE p.net IS DISTINCT FROM m.net`,

  "store credit is of its owner's orders alone": Prisma.sql`
    SELECT m."id" AS subject, concat('credit of ', g."ownerId", ', order of ', o."userId") AS details
      FROM "GiftCardMovement" m JOIN "GiftCard" g ON g."id" = m."cardId" JOIN "Order" o ON o."id" = m."orderId"
     WHERE g."ownerId" IS NOT NULL AND o."userId" IS DISTINCT FROM g."ownerId"`,

  // Held by a payment under way, used by its order; put back when either comes to nothing.
  "a gift card's hold has an order, or a payment under way": Prisma.sql`
    SELECT m."id" AS subject, concat('payment ', p."state", ' ', p."declineCode") AS details
      FROM "GiftCardMovement" m LEFT JOIN "Payment" p ON p."id" = m."paymentId"
     WHERE m."kind" = 'REDEEMED' AND m."orderId" IS NULL
       AND NOT EXISTS (SELECT 1 FROM "GiftCardMovement" b WHERE b."kind" = 'RELEASED'
                          AND b."paymentId" = m."paymentId" AND b."cardId" = m."cardId")
       AND (p."id" IS NULL OR p."state" NOT IN ('INITIATED', 'ACTION_REQUIRED') OR p."declineCode" IS NOT NULL)`,
} as const satisfies Record<string, Prisma.Sql>;
