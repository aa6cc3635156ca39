import {
  type Cart,
  type CartLine,
  columns,
  type ConsentRecord,
  type MailPreference,
  type Payment,
  Prisma,
  type User,
} from "@souk/db";
import type { OptionalMail } from "@souk/contracts";
import type { Core } from "../../context.ts";
import { insertMails } from "../../mail/queue-mail.ts";
import { readSettings } from "../../settings/read-settings.ts";

const c = columns<Cart>("c");
const l = columns<CartLine>("l");
const p = columns<MailPreference>("p");
const r = columns<ConsentRecord>("r");
const pay = columns<Payment>("pay");
const u = columns<User>("u");
/** An account's cart needs none of its own. */
const email = Prisma.sql`coalesce(${c.email}, ${u.email})`;

const HOUR = 3_600_000;
/** Nobody is reminded of what was left longer ago: a shop that turns this on doesn't write to last year's visitors. */
const LONGEST = 7 * 24 * HOUR;
const KIND = "cart_reminder" satisfies OptionalMail;
/** Mails that one statement queues. */
const TURN = 200;

/**
 * Writes once to each shopper who asked to be reminded, left a cart with goods for as many hours as the settings say, and
 * neither ordered it nor pays for it now. Whoever wanted no such mails any more gets none of a cart that was ticked before;
 * a tick after that is a new wish, for its cart. Gives how many.
 */
export async function remindCarts(core: Pick<Core, "db" | "clock">): Promise<number> {
  const { cartReminders, cartHours } = await readSettings(core.db, "mails");
  if (!cartReminders) return 0;
  const now = core.clock.now();
  const left = new Date(now.getTime() - cartHours * HOUR);
  const earliest = new Date(left.getTime() - LONGEST);
  for (let reminded = 0; ;) {
    const some = await core.db.$executeRaw`
      WITH turn AS MATERIALIZED (
        SELECT ${c.id}, ${email} AS email
          FROM "Cart" c LEFT JOIN "User" u ON ${u.id} = ${c.userId} AND ${u.disabledAt} IS NULL AND ${u.deletedAt} IS NULL
         WHERE ${c.remind} AND ${c.remindedAt} IS NULL AND ${c.status} = 'ACTIVE' AND ${email} IS NOT NULL
           AND ${c.updatedAt} <= ${left}::timestamp AND ${c.updatedAt} > ${earliest}::timestamp
           AND EXISTS (SELECT FROM "CartLine" l WHERE ${l.cartId} = ${c.id})
           AND NOT EXISTS (SELECT FROM "Payment" pay WHERE ${pay.cartId} = ${c.id} AND ${pay.state} NOT IN ('DECLINED', 'VOIDED'))
           AND NOT EXISTS (SELECT FROM "MailPreference" p WHERE ${p.email} = ${email} AND ${p.kind} = ${KIND} AND NOT ${p.wanted}
             AND NOT EXISTS (SELECT FROM "ConsentRecord" r WHERE ${r.cartId} = ${c.id} AND ${r.granted}
                                AND ${r.email} = ${email} AND ${r.createdAt} > ${p.changedAt}))
         ORDER BY ${c.updatedAt}, ${c.id} LIMIT ${TURN}::int FOR UPDATE OF c SKIP LOCKED
      ), told AS (
        UPDATE "Cart" c SET "remindedAt" = ${now}::timestamp FROM turn
         WHERE ${c.id} = turn."id" AND ${c.remindedAt} IS NULL
        RETURNING ${c.id}, turn."email", ${c.locale}
      ), ${insertMails(reminders)}
      SELECT 1 FROM told`;
    reminded += some;
    if (some === 0) return reminded;
  }
}

const reminders = Prisma.sql`
  SELECT uuidv7() AS id, 'abandoned_cart:' || told."id" AS key, 'abandoned_cart' AS template, told."email" AS recipient,
         told."locale" AS locale, jsonb_build_object('cartId', told."id") AS data, NULL::uuid AS "orderId" FROM told`;
