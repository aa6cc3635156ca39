import { RETENTION_DAYS, RetentionName, type RetentionPeriod } from "@souk/contracts";
import type { Core } from "../../context.ts";
import { readSettings } from "../../settings/read-settings.ts";

/** How long everything that is kept for a time is kept, the shortest first. */
export async function retentionPeriods({ db }: Pick<Core, "db">): Promise<RetentionPeriod[]> {
  const { keepDays } = await readSettings(db, "mails");
  const days = { ...RETENTION_DAYS, MAILS: keepDays };
  return RetentionName.options
    .map((name) => ({ name, days: days[name] }))
    .toSorted((a, b) => a.days - b.days);
}
