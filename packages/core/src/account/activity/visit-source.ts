import { columns, type Impersonation, Prisma } from "@souk/db";
import type { ActivitySource } from "./activity-source.ts";

const i = columns<Impersonation>("i");

/** When staff began to see the shop as the customer, and when they had to stop or did; what nobody opened showed nothing. */
export const visitSource: ActivitySource = {
  kinds: ["VISIT_BEGAN", "VISIT_ENDED"],
  rows: ({ userId, now }) => Prisma.sql`
    SELECT step.at, ${i.id} AS id, step.kind, TRUE AS "byStaff", '{}'::jsonb AS detail
      FROM "Impersonation" i
      CROSS JOIN LATERAL (VALUES (${i.createdAt}, 'VISIT_BEGAN'),
                                 (coalesce(${i.endedAt}, ${i.endsAt}), 'VISIT_ENDED')) AS step (at, kind)
     WHERE ${i.customerId} = ${userId}::uuid AND ${i.secretHash} IS NOT NULL AND step.at <= ${now}::timestamp`,
};
