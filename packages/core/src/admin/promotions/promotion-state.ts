import type { PromotionState, PromotionStatus } from "@souk/contracts";
import { columns, Prisma, type Promotion } from "@souk/db";

const p = columns<Promotion>("p");

interface Dated {
  status: PromotionStatus;
  startsAt: Date | null;
  endsAt: Date | null;
}

/** What the status and the dates of a promotion come to now. */
export function stateOf({ status, startsAt, endsAt }: Dated, now: Date): PromotionState {
  if (status !== "ACTIVE") return "OFF";
  if (endsAt !== null && endsAt <= now) return "ENDED";
  return startsAt !== null && startsAt > now ? "PLANNED" : "RUNNING";
}

/** The same of row p. */
export const stateSql = (now: Date): Prisma.Sql => Prisma.sql`
  CASE WHEN ${p.status} <> 'ACTIVE' THEN 'OFF' WHEN ${p.endsAt} <= ${now}::timestamp THEN 'ENDED'
       WHEN ${p.startsAt} > ${now}::timestamp THEN 'PLANNED' ELSE 'RUNNING' END`;
