import { ActivityEntry, type ActivityKind } from "@souk/contracts";
import { type Db, Prisma } from "@souk/db";
import { z } from "zod";
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
const ACTIVITY_SOURCES: readonly ActivitySource[] = [
  eventSource,
  orderSource,
  creditSource,
  visitSource,
  privacySource,
  accountSource,
  reviewSource,
];
export const ACTIVITY_KINDS: readonly ActivityKind[] = ACTIVITY_SOURCES.flatMap(({ kinds }) => kinds);
/** The time, and what tells apart what happened in one millisecond. */
const Place = z.tuple([z.iso.datetime(), z.string().max(80)]);
const Rows = z.array(z.object({ entry: ActivityEntry }));

interface Page {
  /** Those that are wanted. */
  kinds: readonly ActivityKind[];
  cursor: string | undefined;
  limit: number;
}

/** A page of what happened in an account: newest first (keyset). INVALID_CURSOR. */
export async function readActivity(
  db: Db,
  of: ActivityOf,
  { kinds, cursor, limit }: Page,
): Promise<{ items: ActivityEntry[]; nextCursor: string | null }> {
  const older = cursor === undefined ? sql`TRUE` : olderThan(cursor);
  const pages = ACTIVITY_SOURCES.flatMap((source) => {
    const wanted = source.kinds.filter((kind) => kinds.includes(kind));
    return wanted.length === 0 ? [] : [pageOf(source, of, { older, wanted, take: limit + 1 })];
  });
  const rows = await db.$queryRaw`
    SELECT detail || jsonb_build_object('id', key, 'kind', kind, 'byStaff', "byStaff",
                                        'at', to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS entry
      FROM (${Prisma.join(pages, " UNION ALL ")}) happened
     ORDER BY at DESC, key DESC LIMIT ${limit + 1}::int`;
  const entries = Rows.parse(rows).map(({ entry }) => entry);
  const items = entries.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: entries.length > limit && last ? encodeCursor([last.at, last.id]) : null };
}

interface PageOf {
  older: Prisma.Sql;
  wanted: readonly ActivityKind[];
  take: number;
}

/** No more of each source than a page could show, so that a long history costs what a short one does. */
function pageOf({ rows }: ActivitySource, of: ActivityOf, { older, wanted, take }: PageOf): Prisma.Sql {
  return sql`(
    SELECT * FROM (
      SELECT at, kind, "byStaff", detail, (id::text || ':' || kind) COLLATE "C" AS key
        FROM (${rows(of)}) source WHERE kind = ANY(${[...wanted]}::text[])) keyed
     WHERE ${older} ORDER BY at DESC, key DESC LIMIT ${take}::int)`;
}

/** The first condition is one that an index can answer. */
function olderThan(cursor: string): Prisma.Sql {
  const [at, key] = decodeCursor(Place, cursor);
  return sql`at <= ${at}::timestamp AND (at < ${at}::timestamp OR key < ${key} COLLATE "C")`;
}
