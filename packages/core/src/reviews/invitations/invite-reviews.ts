import type { OptionalMail } from "@souk/contracts";
import { columns, type Order, Prisma, type Shipment, type User } from "@souk/db";
import type { Core } from "../../context.ts";
import { wantsMailSql } from "../../mail/preferences/wants-mail.ts";
import { insertMails } from "../../mail/queue-mail.ts";
import { readSettings } from "../../settings/read-settings.ts";
import { unreviewedGoods } from "./unreviewed-goods.ts";

const o = columns<Order>("o");
const s = columns<Shipment>("s");
const u = columns<User>("u");
const { sql } = Prisma;

const DAY = 86_400_000;
/** Nobody is asked about what arrived longer ago: a shop that turns this on doesn't write to all of its past buyers. */
const LONGEST = 30 * DAY;
const KIND = "review_invitation" satisfies OptionalMail;
/** Mails that one statement queues. */
const TURN = 200;

/**
 * Asks each buyer with an account who agreed to it, once an order and as many days after its last parcel arrived as the
 * settings say, to review what they bought. The order is marked in the statement that queues its mail, so a crash or a
 * second worker leaves one. Guests may not review, and get none. Gives how many.
 */
export async function inviteReviews(core: Pick<Core, "db" | "clock">): Promise<number> {
  const { invitations, invitationDays } = await readSettings(core.db, "reviews");
  if (!invitations) return 0;
  const now = core.clock.now();
  const until = new Date(now.getTime() - invitationDays * DAY);
  const since = new Date(until.getTime() - LONGEST);
  for (let invited = 0; ;) {
    const some = await core.db.$executeRaw`
      WITH turn AS MATERIALIZED (
        SELECT ${o.id}, ${u.email}
          FROM "Order" o JOIN "User" u ON ${u.id} = ${o.userId} AND ${u.disabledAt} IS NULL AND ${u.deletedAt} IS NULL
         WHERE ${o.invitedAt} IS NULL AND ${o.state} = 'DELIVERED' AND ${o.deletedAt} IS NULL AND ${arrived(since, until)}
           AND ${wantsMailSql(u.email, KIND)} AND EXISTS (${unreviewedGoods(now)})
         ORDER BY ${o.id} LIMIT ${TURN}::int FOR UPDATE OF o SKIP LOCKED
      ), told AS (
        UPDATE "Order" o SET "invitedAt" = ${now}::timestamp FROM turn
         WHERE ${o.id} = turn."id" AND ${o.invitedAt} IS NULL
        RETURNING ${o.id}, turn."email", ${o.locale}
      ), ${insertMails(mails)}
      SELECT 1 FROM told`;
    invited += some;
    if (some === 0) return invited;
  }
}

/** Whether the last parcel of order `o` arrived in that span; a later one, or one on its way, puts it off. */
const arrived = (since: Date, until: Date): Prisma.Sql => sql`
  EXISTS (SELECT FROM "Shipment" s
           WHERE ${s.orderId} = ${o.id} AND ${s.deliveredAt} > ${since}::timestamp AND ${s.deliveredAt} <= ${until}::timestamp)
  AND NOT EXISTS (SELECT FROM "Shipment" s
           WHERE ${s.orderId} = ${o.id} AND (${s.deliveredAt} IS NULL OR ${s.deliveredAt} > ${until}::timestamp))`;

const mails = sql`
  SELECT uuidv7() AS id, 'review_invitation:' || told."id" AS key, 'review_invitation' AS template, told."email" AS recipient,
         told."locale" AS locale, jsonb_build_object('orderId', told."id") AS data, told."id" AS "orderId" FROM told`;
