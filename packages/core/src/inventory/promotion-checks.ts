import { Prisma } from "@souk/db";

const live = Prisma.sql`"cancelledAt" IS NULL AND "counted"`;

export const promotionChecks = {
  "a promotion's uses = Σ live redemptions ≤ its limit": Prisma.sql`
    SELECT p."id" AS subject, concat('uses ', p."uses", ', live ', r.count, ', limit ', p."usageLimit") AS details
      FROM "Promotion" p
      LEFT JOIN (SELECT "promotionId", count(*) FROM "PromotionRedemption" WHERE ${live} GROUP BY 1) r
        ON r."promotionId" = p."id"
     WHERE p."uses" <> coalesce(r.count, 0) OR p."uses" > p."usageLimit"`,

  "a code's uses = Σ live redemptions ≤ its limit": Prisma.sql`
    SELECT c."id" AS subject, concat('uses ', c."uses", ', live ', r.count, ', limit ', c."usageLimit") AS details
      FROM "PromotionCode" c
      LEFT JOIN (SELECT "codeId", count(*) FROM "PromotionRedemption" WHERE ${live} GROUP BY 1) r
        ON r."codeId" = c."id"
     WHERE c."uses" <> coalesce(r.count, 0) OR c."uses" > c."usageLimit"`,

  // Held by a payment under way, used by its order; given back when either comes to nothing.
  "a live redemption has an order that stands, or a payment under way": Prisma.sql`
    SELECT r."id" AS subject, concat('order ', o."state", ', payment ', p."state", ' ', p."declineCode") AS details
      FROM "PromotionRedemption" r
      LEFT JOIN "Order" o ON o."id" = r."orderId" LEFT JOIN "Payment" p ON p."id" = r."paymentId"
     WHERE r."cancelledAt" IS NULL
       AND CASE WHEN o."id" IS NULL
                THEN p."id" IS NULL OR p."state" NOT IN ('INITIATED', 'ACTION_REQUIRED') OR p."declineCode" IS NOT NULL
                ELSE o."state" = 'CANCELLED' END`,

  // Units that an edit takes out take their share with them; what promotions took off stays on record as it was.
  "what an order's promotions took off = its discount": Prisma.sql`
    SELECT o."id" AS subject, concat('discount ', o."discountTotal", ', redemptions ', r.amount) AS details
      FROM "Order" o
      JOIN (SELECT "orderId", sum("amount") AS amount FROM "PromotionRedemption" GROUP BY 1) r ON r."orderId" = o."id"
     WHERE r.amount < o."discountTotal"
        OR (r.amount <> o."discountTotal" AND NOT EXISTS (SELECT FROM "OrderEdit" e WHERE e."orderId" = o."id"))`,
} as const satisfies Record<string, Prisma.Sql>;
