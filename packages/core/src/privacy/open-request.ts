import type { Locale, PrivacyKind } from "@souk/contracts";
import type { ActorKind } from "@souk/db";
import type { Core, Tx } from "../context.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { readSettings } from "../settings/read-settings.ts";

const DAY = 86_400_000;

interface Wish {
  kind: PrivacyKind;
  userId: string | null;
  email: string;
  locale: Locale;
  by: { requestedBy: ActorKind; actorId?: string; actorName?: string };
}

/**
 * Writes a request down, with what follows from it: the job of an export, the mail that tells of an erasure to come.
 * Asked for again while one is open it is that one. Two at once: run it by runUniqueTx.
 */
export async function openRequest(
  { clock }: Pick<Core, "clock">,
  tx: Tx,
  { kind, userId, email, locale, by }: Wish,
): Promise<{ id: string; isNew: boolean }> {
  const open = await tx.privacyRequest.findFirst({
    where: { kind, state: "OPEN", OR: [{ email }, ...(userId === null ? [] : [{ userId }])] },
    select: { id: true },
  });
  if (open) return { id: open.id, isNew: false };
  const now = clock.now();
  const { coolingOffDays } = await readSettings(tx, "privacy");
  const dueAt = kind === "EXPORT" ? now : new Date(now.getTime() + coolingOffDays * DAY);
  const { id } = await tx.privacyRequest.create({
    data: { kind, userId, email, locale, dueAt, createdAt: now, ...by },
    select: { id: true },
  });
  if (kind === "EXPORT") await enqueue(tx, { name: "privacy.export", data: { id }, key: id });
  else
    await queueMail(tx, {
      key: `erasure_asked:${id}`,
      template: "erasure_asked",
      to: email,
      locale,
      data: { dueAt: dueAt.toISOString(), hasAccount: userId !== null },
    });
  return { id, isNew: true };
}
