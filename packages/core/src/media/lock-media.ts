import { DomainError } from "@souk/contracts";
import { columns, type Media, Prisma } from "@souk/db";
import type { Tx } from "../context.ts";
import { type MediaItemRow, mediaItemSelect } from "./media-item.ts";

const m = columns<Media>("m");

/** The picture, held so that nobody else changes it or begins to show it before the transaction ends; NOT_FOUND. */
export async function lockMedia(tx: Tx, id: string): Promise<MediaItemRow> {
  await tx.$executeRaw(Prisma.sql`SELECT 1 FROM "Media" m WHERE ${m.id} = ${id}::uuid FOR UPDATE`);
  const row = await tx.media.findUnique({ where: { id }, select: mediaItemSelect });
  if (!row) throw new DomainError("NOT_FOUND", { entity: "media" });
  return row;
}

/** One at a time, in all processes, among those who add or take away the files of this content. */
export async function lockContent(tx: Tx, hash: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`souk media ${hash}`}, 0))`;
}
