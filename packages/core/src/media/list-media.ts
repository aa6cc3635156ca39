import type { MediaListInput, MediaPage } from "@souk/contracts";
import { columns, type Media, Prisma } from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../context.ts";
import { decodePlace, encodeCursor } from "../cursor.ts";
import { mediaItemSelect, toMediaItem } from "./media-item.ts";
import { isUnused } from "./media-uses.ts";
import { containing } from "../like.ts";

const m = columns<Media>("m");
const { sql } = Prisma;

const Ids = z.array(z.object({ id: z.uuid() }));

/** A page of the media library, newest first; INVALID_CURSOR for a cursor that isn't of it. */
export async function listMedia({ db }: StaffContext, input: MediaListInput): Promise<MediaPage> {
  const { limit } = input;
  const rows = await db.$queryRaw(sql`
    SELECT ${m.id} FROM "Media" m WHERE ${conditionsOf(input)}
     ORDER BY ${m.createdAt} DESC, ${m.id} DESC LIMIT ${limit + 1}`);
  const ids = Ids.parse(rows).map(({ id }) => id);
  const shown = await db.media.findMany({
    where: { id: { in: ids.slice(0, limit) } },
    select: mediaItemSelect,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  const items = shown.map(toMediaItem);
  const last = items.at(-1);
  const nextCursor = ids.length > limit && last ? encodeCursor([last.createdAt, last.id]) : null;
  return { items, nextCursor };
}

/** Only what was asked for, so that each combination has a plan of its own. */
function conditionsOf({ query = "", unused, cursor }: MediaListInput): Prisma.Sql {
  const all = [sql`true`];
  // The very expression of the index Media_search.
  for (const word of query.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8))
    all.push(sql`media_words(${m.filename}, ${m.alt}) LIKE ${containing(word)}`);
  if (unused === true) all.push(isUnused(m.id));
  if (cursor !== undefined) {
    const [createdAt, id] = decodePlace(cursor);
    all.push(sql`(${m.createdAt}, ${m.id}) < (${createdAt}::timestamp(3), ${id}::uuid)`);
  }
  return Prisma.join(all, " AND ");
}
