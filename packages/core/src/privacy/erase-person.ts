import { Locale } from "@souk/contracts";
import type { Core, Tx } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { runTx } from "../transaction.ts";
import { eraseData } from "./erase-data.ts";
import { orderUnderWay } from "./order-under-way.ts";
import { type Subject, subjectOf } from "./subject.ts";

/** Many orders are many rows. */
const LIMITS = { timeout: 60_000 };
/** RFC 2606: an address that no mail ever reaches. */
const standInFor = (id: string): string => `erased-${id}@erased.invalid`;

/**
 * Does an erasure that is due, whole or not at all: false where it must wait for an order, or was taken back. What staff
 * need to send, pay or take back an order is kept until that is done; the books are kept for good.
 */
export function erasePerson(core: Pick<Core, "db" | "clock">, id: string): Promise<boolean> {
  return runTx(
    core.db,
    async (tx) => {
      const request = await take(tx, id);
      if (!request) return false;
      const now = core.clock.now();
      const subject = await subjectOf(tx, request);
      const waitsFor = await orderUnderWay(tx, subject, now);
      if (waitsFor !== null) {
        await tx.privacyRequest.update({
          where: { id },
          data: { waitsFor: waitsFor || null },
          select: { id: true },
        });
        return false;
      }
      const emails = await emailsOf(tx, request.email, subject);
      await eraseData(tx, { subject, standIn: standInFor(subject.userId ?? id), emails });
      if (subject.userId !== null) await shut(tx, subject.userId, now);
      await close(tx, id, now);
      // Afterwards, so that it isn't erased with the other mails; the clock forgets it soon.
      const letter = { template: "erasure_done", data: {} } as const;
      await queueMail(tx, {
        key: `erasure_done:${id}`,
        to: subject.email ?? request.email,
        locale: Locale.parse(request.locale),
        ...letter,
      });
      return true;
    },
    LIMITS,
  );
}

/** The addresses that may stand in what is theirs: those of accounts that were joined into it, too. */
async function emailsOf(tx: Tx, asked: string, { userId, email }: Subject): Promise<string[]> {
  const merges =
    userId === null
      ? []
      : await tx.customerMerge.findMany({ where: { intoId: userId }, select: { fromEmail: true } });
  const joined = merges.map(({ fromEmail }) => fromEmail);
  return [...new Set([asked, ...(email === null ? [] : [email]), ...joined])];
}

/** Held to the end, so that it can't be taken back meanwhile. */
async function take(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "PrivacyRequest" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return tx.privacyRequest.findFirst({
    where: { id, kind: "ERASURE", state: "OPEN" },
    select: { userId: true, email: true, locale: true },
  });
}

async function shut(tx: Tx, id: string, now: Date): Promise<void> {
  const data = { emailVerified: false, disabledAt: now, deletedAt: now };
  await tx.user.update({ where: { id }, data, select: { id: true } });
}

async function close(tx: Tx, id: string, now: Date): Promise<void> {
  const data = { state: "DONE", closedAt: now, waitsFor: null, email: standInFor(id) } as const;
  await tx.privacyRequest.update({ where: { id }, data, select: { id: true } });
}
