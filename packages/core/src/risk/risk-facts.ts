import { type Cart, columns, type Order, type Payment, Prisma } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";

const c = columns<Cart>("c");
const o = columns<Order>("o");
const pay = columns<Payment>("pay");
const seen = columns<Payment>("seen");

/** Nobody needs to know whether it was 200 or 2,000: a busy address may not make an order slow. */
const MOST = 200;

/** What the database knows of those before this try. */
export const StoredFacts = z.object({
  byEmail: z.int(),
  byAddress: z.int(),
  byCard: z.int(),
  declines: z.int(),
  isFirstOrder: z.boolean(),
});
export type StoredFacts = z.infer<typeof StoredFacts>;

/** How far back, and which card (as its provider tells it apart; null where that isn't known). */
export interface RiskWindow {
  since: Date;
  fingerprint: string | null;
}

/**
 * StoredFacts of "Payment" pay and its "Cart" c, as columns of a statement that reads both anyway: placing an order gains
 * no round trip by it. Each count stands on an index and ends at MOST.
 */
export function riskColumns({ since, fingerprint }: RiskWindow): Prisma.Sql {
  const count = (rows: Prisma.Sql) =>
    Prisma.sql`(SELECT count(*)::int FROM (${rows} LIMIT ${MOST}::int) counted)`;
  const recent = Prisma.sql`${seen.createdAt} > ${since}::timestamp`;
  const byEmail = Prisma.sql`SELECT 1 FROM "Order" o WHERE ${o.email} = ${c.email} AND ${o.placedAt} > ${since}::timestamp`;
  const byAddress = Prisma.sql`SELECT 1 FROM "Payment" seen WHERE ${seen.addressHash} = ${pay.addressHash} AND ${recent}
    AND ${seen.id} <> ${pay.id}`;
  const byCard = Prisma.sql`SELECT 1 FROM "Payment" seen WHERE ${seen.cardFingerprint} = ${fingerprint} AND ${recent}`;
  const ofAddress = Prisma.sql`SELECT ${seen.id} FROM "Payment" seen
    WHERE ${seen.addressHash} = ${pay.addressHash} AND ${recent} AND ${seen.state} = 'DECLINED'`;
  const ofCart = Prisma.sql`SELECT ${seen.id} FROM "Payment" seen
    WHERE ${seen.cartId} = ${c.id} AND ${recent} AND ${seen.state} = 'DECLINED'`;
  // This try itself is counted, too: it isn't yet among the e-mail's orders, nor (by its key) among the others' payments.
  return Prisma.sql`${count(byEmail)} + 1 AS "byEmail", ${count(byAddress)} + 1 AS "byAddress",
    ${count(byCard)} + 1 AS "byCard", ${count(Prisma.sql`${ofAddress} UNION ${ofCart}`)} AS "declines",
    NOT EXISTS (SELECT 1 FROM "Order" o WHERE ${o.email} = ${c.email}
                 AND ${o.state} NOT IN ('CANCELLED', 'REFUNDED')) AS "isFirstOrder"`;
}

/** The same of a payment that `insert` writes, in the statement that writes it. */
export async function insertWithFacts(tx: Tx, insert: Prisma.Sql, window: RiskWindow): Promise<StoredFacts> {
  const rows = await tx.$queryRaw`
    WITH pay AS (${insert} RETURNING "id", "cartId", "addressHash")
    SELECT ${riskColumns(window)} FROM pay JOIN "Cart" c ON ${c.id} = ${pay.cartId}`;
  return z.tuple([StoredFacts]).parse(rows)[0];
}
