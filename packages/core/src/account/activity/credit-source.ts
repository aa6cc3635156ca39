import { columns, type GiftCard, type GiftCardMovement, Prisma } from "@souk/db";
import type { ActivitySource } from "./activity-source.ts";

const c = columns<GiftCard>("c");
const m = columns<GiftCardMovement>("m");

/** What came to the customer's store credit, and went from it. */
export const creditSource: ActivitySource = {
  kinds: ["CREDIT_MOVED"],
  rows: ({ userId }) => Prisma.sql`
    SELECT ${m.createdAt} AS at, ${m.id} AS id, 'CREDIT_MOVED' AS kind, FALSE AS "byStaff",
           jsonb_build_object('movement', ${m.kind}, 'amount', ${m.amount}, 'currency', ${c.currency}) AS detail
      FROM "GiftCard" c JOIN "GiftCardMovement" m ON ${m.cardId} = ${c.id}
     WHERE ${c.ownerId} = ${userId}::uuid`,
};
