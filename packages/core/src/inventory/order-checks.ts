import { Prisma } from "@souk/db";

export const orderChecks = {
  "Σ lines + shipping + tax − discount = total": Prisma.sql`
    SELECT o."id" AS subject, concat('lines ', l.total, ', subtotal ', o."subtotal", ', total ', o."total") AS details
      FROM "Order" o LEFT JOIN (SELECT "orderId", sum("total") AS total FROM "OrderLine" GROUP BY 1) l
        ON l."orderId" = o."id"
     WHERE coalesce(l.total, 0) <> o."subtotal"
        OR o."subtotal" + o."shippingTotal" + o."taxTotal" - o."discountTotal" <> o."total"`,

  "line total = price × quantity": Prisma.sql`
    SELECT "orderId" AS subject, concat("unitPrice", ' × ', "quantity", ' is not ', "total") AS details
      FROM "OrderLine" WHERE "unitPrice"::bigint * "quantity" <> "total"`,

  "Σ tax and discount of lines and shipping = the order's": Prisma.sql`
    SELECT o."id" AS subject,
           concat('tax ', l.tax, ' + ', o."shippingTax", ' of ', o."taxTotal" + o."taxIncluded", ', discount ',
                  l.discount, ' + ', o."shippingDiscount", ' of ', o."discountTotal") AS details
      FROM "Order" o
      LEFT JOIN (SELECT "orderId", sum("tax") AS tax, sum("discount") AS discount FROM "OrderLine" GROUP BY 1) l
        ON l."orderId" = o."id"
     WHERE coalesce(l.tax, 0) + o."shippingTax" <> o."taxTotal" + o."taxIncluded"
        OR coalesce(l.discount, 0) + o."shippingDiscount" <> o."discountTotal"`,

  "one order per cart": Prisma.sql`
    SELECT "cartId" AS subject, concat(count(*), ' orders') AS details
      FROM "Order" WHERE "cartId" IS NOT NULL GROUP BY "cartId" HAVING count(*) > 1`,

  "one payment per cart and key": Prisma.sql`
    SELECT "cartId" AS subject, concat(count(*), ' payments with the key ', "idempotencyKey") AS details
      FROM "Payment" WHERE "cartId" IS NOT NULL GROUP BY "cartId", "idempotencyKey" HAVING count(*) > 1`,

  "a cart is ORDERED ⇔ it has an order": Prisma.sql`
    SELECT c."id" AS subject, concat(c."status", ', order ', o."number") AS details
      FROM "Cart" c LEFT JOIN "Order" o ON o."cartId" = c."id"
     WHERE (c."status" = 'ORDERED') <> (o."id" IS NOT NULL)`,

  "one cart under way per account": Prisma.sql`
    SELECT "userId" AS subject, concat(count(*), ' active carts') AS details
      FROM "Cart" WHERE "status" = 'ACTIVE' AND "userId" IS NOT NULL GROUP BY "userId" HAVING count(*) > 1`,

  "the state is the last event's": Prisma.sql`
    SELECT o."id" AS subject, concat('state ', o."state", ', events say ', e."toState") AS details
      FROM "Order" o
      LEFT JOIN LATERAL (SELECT "toState" FROM "OrderEvent" WHERE "orderId" = o."id" AND "toState" IS NOT NULL
                          ORDER BY "seq" DESC LIMIT 1) e ON TRUE
     WHERE e."toState" IS DISTINCT FROM o."state"`,

  "an order's events are numbered 1, 2, …": Prisma.sql`
    SELECT "orderId" AS subject, concat(count(*), ' events, the last is ', max("seq")) AS details
      FROM "OrderEvent" GROUP BY "orderId" HAVING min("seq") <> 1 OR max("seq") <> count(*)`,
} as const satisfies Record<string, Prisma.Sql>;
