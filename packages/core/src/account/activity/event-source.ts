import { SECURITY_CHANGES } from "@souk/contracts";
import { type AccountEvent, columns, Prisma } from "@souk/db";
import type { ActivitySource } from "./activity-source.ts";

const e = columns<AccountEvent>("e");

/** What no other table keeps. */
export const eventSource: ActivitySource = {
  kinds: [
    ...SECURITY_CHANGES,
    "SIGNED_IN",
    "SESSION_ENDED",
    "NAME",
    "LANGUAGE",
    "ADDRESS_ADDED",
    "ADDRESS_CHANGED",
    "ADDRESS_REMOVED",
    "MAILS_WANTED",
    "MAILS_STOPPED",
    "WISHLIST_SHARED",
    "WISHLIST_HIDDEN",
  ],
  rows: ({ userId }) => Prisma.sql`
    SELECT ${e.createdAt} AS at, ${e.id} AS id, ${e.kind}::text AS kind, ${e.byStaff} AS "byStaff",
           jsonb_build_object('device', ${e.device}, 'network', ${e.network}, 'isNew', ${e.isNew},
                              'mail', ${e.mail}) AS detail
      FROM "AccountEvent" e WHERE ${e.userId} = ${userId}::uuid`,
};
