import { createHash } from "node:crypto";
import { RETENTION_DAYS } from "@souk/contracts";
import { columns, type CspReport } from "@souk/db";
import type { Core } from "../context.ts";
import type { BlockedContent } from "./read-report.ts";

const r = columns<CspReport>("r");

/** Kinds kept at once: a page that breaks a rule makes a few, whoever invents them fills no disk. */
export const MOST_REPORTS = 500;
const DAY = 86_400_000;

/** Counts a report of a kind that is known, or keeps a new one while there is room; what is old makes room first. */
export async function storeReport(
  { db, clock }: Pick<Core, "db" | "clock">,
  seen: BlockedContent,
): Promise<void> {
  const { directive, blocked, page, source } = seen;
  const id = createHash("sha256")
    .update(JSON.stringify([directive, blocked, page, source]))
    .digest("hex");
  const now = clock.now();
  const old = new Date(now.getTime() - RETENTION_DAYS.BLOCKED_CONTENT * DAY);
  await db.cspReport.deleteMany({ where: { lastSeenAt: { lt: old } } });
  await db.$executeRaw`
    INSERT INTO "CspReport" AS r ("id", "directive", "blocked", "page", "source", "firstSeenAt", "lastSeenAt")
    SELECT ${id}, ${directive}, ${blocked}, ${page}, ${source}, ${now}::timestamp, ${now}::timestamp
     WHERE (SELECT count(*) FROM "CspReport" kept WHERE kept."id" <> ${id}) < ${MOST_REPORTS}::int
    ON CONFLICT ("id") DO UPDATE
       SET "count" = least(${r.count}::bigint + 1, 2147483647)::int, "lastSeenAt" = excluded."lastSeenAt"`;
}
