import { DomainError, type ReviewableLines, type ReviewableLinesInput } from "@souk/contracts";
import { columns, type OrderLine, type Product, type ProductReview, type ProductTranslation } from "@souk/db";
import { z } from "zod";
import { isPublic } from "../cart/cart-json.ts";
import type { CustomerContext } from "../context.ts";
import { boughtLines } from "./bought-lines.ts";

const l = columns<OrderLine>("l");
const p = columns<Product>("p");
const pr = columns<ProductReview>("pr");
const t = columns<ProductTranslation>("t");
const Rows = z.array(z.object({ lineId: z.uuid(), slug: z.string() }));

/**
 * What of one's own order may be reviewed and isn't: sent, and of a product that still has a page. NOT_FOUND for an order
 * that isn't one's own.
 */
export async function reviewableLines(
  { db, clock, customer: { id: userId } }: CustomerContext,
  { number, locale }: ReviewableLinesInput,
): Promise<ReviewableLines> {
  const order = await db.order.findFirst({
    where: { number, userId, deletedAt: null },
    select: { id: true },
  });
  if (!order) throw new DomainError("NOT_FOUND", { entity: "order" });
  const rows = await db.$queryRaw`
    SELECT asked.id AS "lineId", text."slug"
      FROM (
        SELECT DISTINCT ON (${p.id}) ${l.id}, ${l.position}, ${p.id} AS "productId"
          FROM (${boughtLines(userId)}) bought JOIN "OrderLine" l ON ${l.id} = bought."id"
          JOIN "Product" p ON ${p.id} = bought."productId"
         WHERE ${l.orderId} = ${order.id}::uuid AND ${isPublic(clock.now())}
           AND NOT EXISTS (SELECT FROM "ProductReview" pr
                            WHERE ${pr.productId} = ${p.id} AND ${pr.userId} = ${userId}::uuid)
         ORDER BY ${p.id}, ${l.position}
      ) asked
      JOIN LATERAL (
        SELECT ${t.slug} FROM "ProductTranslation" t WHERE ${t.productId} = asked."productId"
         ORDER BY ${t.locale} = ${locale} DESC, ${t.locale} LIMIT 1
      ) text ON TRUE
     ORDER BY asked."position"`;
  return Rows.parse(rows);
}
