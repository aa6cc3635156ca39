import { ACTIVITY_GROUP_OF, ActivityEntry, type MyActivity, type MyActivityInput } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { z } from "zod";
import { maskEmail } from "../../admin/customers/merge/mask-email.ts";
import type { CustomerContext } from "../../context.ts";
import { decodeCursor, encodeCursor } from "../../cursor.ts";
import { accountSource, reviewSource } from "./account-source.ts";
import type { ActivityOf, ActivitySource } from "./activity-source.ts";
import { creditSource } from "./credit-source.ts";
import { eventSource } from "./event-source.ts";
import { orderSource } from "./order-source.ts";
import { privacySource } from "./privacy-source.ts";
import { visitSource } from "./visit-source.ts";

const { sql } = Prisma;

/** Each has kinds that no other has. */
export const ACTIVITY_SOURCES: readonly ActivitySource[] = [
  eventSource,
  orderSource,
  creditSource,
  visitSource,
  privacySource,
  accountSource,
  reviewSource,
];
/** The time, and what tells apart what happened in one millisecond. */
const Place = z.tuple([z.iso.datetime(), z.string().max(80)]);
const Rows = z.array(z.object({ entry: ActivityEntry }));

/** What happened in one's own account, and to it: newest first (keyset). INVALID_CURSOR. */
export async function myActivity(
  { db, clock, customer }: CustomerContext,
  { locale, group, cursor, limit }: MyActivityInput,
): Promise<MyActivity> {
  const of = { userId: customer.id, locale, now: clock.now() };
  const older = cursor === undefined ? sql`TRUE` : olderThan(cursor);
  const pages = sourcesOf(group).map((source) => pageOf(source, of, { older, group, take: limit + 1 }));
  const rows = await db.$queryRaw`
    SELECT detail || jsonb_build_object('id', key, 'kind', kind, 'byStaff', "byStaff",
                                        'at', to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS entry
      FROM (${Prisma.join(pages, " UNION ALL ")}) happened
     ORDER BY at DESC, key DESC LIMIT ${limit + 1}::int`;
  const entries = Rows.parse(rows).map(({ entry }) => forOwner(entry));
  const items = entries.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: entries.length > limit && last ? encodeCursor([last.at, last.id]) : null };
}

const isIn =
  (group: MyActivityInput["group"]) =>
  (kind: ActivityEntry["kind"]): boolean =>
    group === undefined || ACTIVITY_GROUP_OF[kind] === group;

const sourcesOf = (group: MyActivityInput["group"]): ActivitySource[] =>
  ACTIVITY_SOURCES.filter(({ kinds }) => kinds.some(isIn(group)));

interface PageOf {
  older: Prisma.Sql;
  group: MyActivityInput["group"];
  take: number;
}

/** No more of each source than a page could show, so that a long history costs what a short one does. */
function pageOf({ kinds, rows }: ActivitySource, of: ActivityOf, { older, group, take }: PageOf): Prisma.Sql {
  const wanted = kinds.filter(isIn(group));
  return sql`(
    SELECT * FROM (
      SELECT at, kind, "byStaff", detail, (id::text || ':' || kind) COLLATE "C" AS key
        FROM (${rows(of)}) source WHERE kind = ANY(${wanted}::text[])) keyed
     WHERE ${older} ORDER BY at DESC, key DESC LIMIT ${take}::int)`;
}

/** The first condition is one that an index can answer. */
function olderThan(cursor: string): Prisma.Sql {
  const [at, key] = decodeCursor(Place, cursor);
  return sql`at <= ${at}::timestamp AND (at < ${at}::timestamp OR key < ${key} COLLATE "C")`;
}

/** Another account's address is shown as far as whoever knows it recognises it. */
function forOwner(entry: ActivityEntry): ActivityEntry {
  return entry.kind === "ACCOUNTS_JOINED" ? { ...entry, email: maskEmail(entry.email) } : entry;
}
