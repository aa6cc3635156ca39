import { type Cart, columns, type Db, Prisma } from "@souk/db";

const c = columns<Cart>("c");
/** Carts at once: each takes its lines along, and a shopper may wait for one of them. */
const TURN = 500;

/**
 * Deletes carts that nobody has changed since, and those that were poured into others. Drafts are staff's to end, and a cart
 * whose money may still be under way is the sweep's.
 */
export async function forgetCarts(db: Db, before: Date, { ofGuests }: { ofGuests: boolean }): Promise<void> {
  const owner = ofGuests ? Prisma.sql`IS NULL` : Prisma.sql`IS NOT NULL`;
  let deleted: number;
  do {
    deleted = await db.$executeRaw`
      DELETE FROM "Cart" WHERE "id" IN (
        SELECT ${c.id} FROM "Cart" c
         WHERE ${c.status} IN ('ACTIVE', 'MERGED') AND ${c.updatedAt} < ${before}::timestamp AND ${c.userId} ${owner}
           AND NOT EXISTS (SELECT 1 FROM "Payment" p
                            WHERE p."cartId" = ${c.id} AND p."state" NOT IN ('DECLINED', 'VOIDED'))
         ORDER BY ${c.id} LIMIT ${TURN}::int FOR UPDATE SKIP LOCKED)`;
  } while (deleted === TURN);
}
