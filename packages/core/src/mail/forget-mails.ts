import type { Core } from "../context.ts";
import { readSettings } from "../settings/read-settings.ts";

const DAY = 86_400_000;
/** Who was told, or wanted it no more, is forgotten soon; who waits in vain, after a year. */
const ENDED_DAYS = 30;
const WAITING_DAYS = 365;

/** Deletes mails that are done and older than the settings say, and addresses that waited for goods. */
export async function forgetMails(core: Pick<Core, "db" | "clock">): Promise<void> {
  const { keepDays } = await readSettings(core.db, "mails");
  const before = (days: number) => ({ lt: new Date(core.clock.now().getTime() - days * DAY) });
  await core.db.mailMessage.deleteMany({
    where: { createdAt: before(keepDays), state: { in: ["SENT", "KEPT", "FAILED"] } },
  });
  await core.db.stockAlert.deleteMany({
    where: {
      OR: [
        { notifiedAt: before(ENDED_DAYS) },
        { cancelledAt: before(ENDED_DAYS) },
        { createdAt: before(WAITING_DAYS) },
      ],
    },
  });
}
