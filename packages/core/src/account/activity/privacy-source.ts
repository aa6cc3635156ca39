import { columns, Prisma, type PrivacyRequest } from "@souk/db";
import type { ActivitySource } from "./activity-source.ts";

const r = columns<PrivacyRequest>("r");

/** What was asked about the data of the account, and taken back. */
export const privacySource: ActivitySource = {
  kinds: ["EXPORT_ASKED", "ERASURE_ASKED", "ERASURE_WITHDRAWN"],
  rows: ({ userId }) => Prisma.sql`
    SELECT step.at, ${r.id} AS id, step.kind, step."byStaff", '{}'::jsonb AS detail
      FROM "PrivacyRequest" r
      CROSS JOIN LATERAL (VALUES
        (${r.createdAt}, ${r.kind}::text || '_ASKED', ${r.requestedBy} = 'STAFF'),
        (CASE WHEN ${r.kind} = 'ERASURE' AND ${r.state} = 'CANCELLED' THEN ${r.closedAt} END,
         'ERASURE_WITHDRAWN', FALSE)) AS step (at, kind, "byStaff")
     WHERE ${r.userId} = ${userId}::uuid AND step.at IS NOT NULL`,
};
