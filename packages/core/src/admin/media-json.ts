import { type columns, type Media, Prisma } from "@souk/db";

type MediaColumns = ReturnType<typeof columns<Media>>;

/** The MediaView of contracts for a joined row of Media; null where nothing was joined. */
export const mediaViewJson = (m: MediaColumns): Prisma.Sql => Prisma.sql`CASE WHEN ${m.id} IS NOT NULL THEN
  json_build_object('id', ${m.id}, 'hash', ${m.hash}, 'width', ${m.width}, 'height', ${m.height},
                    'widths', ${m.widths}, 'alt', coalesce(${m.alt} ->> 'en', '')) END`;
