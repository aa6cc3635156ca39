import { Locale, type SupportSide } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { Core, Tx } from "../../context.ts";
import { queueMail } from "../../mail/queue-mail.ts";
import { runTx } from "../../transaction.ts";
import { supportPeople } from "../staff/support-people.ts";
import { lockThread, type ThreadRow } from "../thread-row.ts";

type Away = Pick<Core, "db" | "clock">;
const MINUTE = 60_000;
/** Whoever sits before the page has read by then what came last, and whoever writes several messages has ended. */
const QUIET = 5 * MINUTE;
/** What comes while somebody stays away is told of once more after that. */
const AGAIN = 24 * 60 * MINUTE;
const TURN = 500;

/**
 * Writes to each side of a conversation that hasn't read, minutes after it was said, what the other one said: once until
 * it has looked in, and once a day at most for what came later. Staff are whoever sees to it, or all who may answer. Gives
 * how many conversations were told of.
 */
export async function tellAway(core: Away): Promise<number> {
  let told = 0;
  for (const side of ["CUSTOMER", "STAFF"] as const) {
    const waiting = await core.db.supportThread.findMany({
      where: isWaiting(core, side),
      orderBy: { number: "asc" },
      take: TURN,
      select: { number: true },
    });
    for (const { number } of waiting) if (await tell(core, side, number)) told += 1;
  }
  return told;
}

/** The lock and a second look: it may have been read, or told of elsewhere, meanwhile. */
function tell(core: Away, side: SupportSide, number: number): Promise<boolean> {
  return runTx(core.db, async (tx) => {
    const thread = await lockThread(tx, { number });
    const stillWaits = await tx.supportThread.count({ where: { number, ...isWaiting(core, side) } });
    if (stillWaits === 0) return false;
    await tx.supportThread.update({
      where: { number },
      data: toldOf(side, thread.lastSeq, core.clock.now()),
      select: { id: true },
    });
    await (side === "CUSTOMER" ? tellCustomer(tx, thread) : tellStaff(tx, thread));
    return true;
  });
}

function toldOf(side: SupportSide, seq: number, now: Date): Prisma.SupportThreadUpdateInput {
  return side === "CUSTOMER"
    ? { customerToldSeq: seq, customerToldAt: now }
    : { staffToldSeq: seq, staffToldAt: now };
}

function isWaiting({ db, clock }: Away, side: SupportSide): Prisma.SupportThreadWhereInput {
  const now = clock.now().getTime();
  const quiet = { archivedAt: null, lastMessageAt: { lte: new Date(now - QUIET) } };
  const { fields } = db.supportThread;
  const longAgo = { lte: new Date(now - AGAIN), lt: fields.lastMessageAt };
  return side === "CUSTOMER"
    ? {
        ...quiet,
        lastBy: "STAFF",
        customerUnread: { gt: 0 },
        user: { disabledAt: null, deletedAt: null },
        OR: [{ customerToldSeq: { lte: fields.customerReadSeq } }, { customerToldAt: longAgo }],
      }
    : {
        ...quiet,
        lastBy: "CUSTOMER",
        state: "OPEN",
        staffUnread: { gt: 0 },
        OR: [{ staffToldSeq: { lte: fields.staffReadSeq } }, { staffToldAt: longAgo }],
      };
}

async function tellCustomer(tx: Tx, { id: threadId, userId, lastSeq }: ThreadRow): Promise<void> {
  const { email, locale } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, locale: true },
  });
  await queueMail(tx, {
    key: `thread_answer:${threadId}:${lastSeq}`,
    template: "thread_answer",
    to: email,
    locale: Locale.parse(locale),
    data: { threadId },
  });
}

async function tellStaff(tx: Tx, { id: threadId, assignee, lastSeq }: ThreadRow): Promise<void> {
  const able = (await supportPeople({ db: tx })).map(({ id }) => id);
  // Whoever saw to it and may do so no longer is of no use to the customer.
  const ids = assignee && able.includes(assignee.id) ? [assignee.id] : able;
  const people = await tx.user.findMany({
    where: { id: { in: ids } },
    orderBy: { id: "asc" },
    select: { id: true, email: true, locale: true },
  });
  for (const { id, email, locale } of people)
    await queueMail(tx, {
      key: `thread_message:${threadId}:${lastSeq}:${id}`,
      template: "thread_message",
      to: email,
      locale: Locale.parse(locale),
      data: { threadId },
    });
}
