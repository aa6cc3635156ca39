import { createHash } from "node:crypto";
import type { Tx } from "../../context.ts";

const MEDIA = /^media:([0-9a-f]{32,64})$/;

export function urlHash(url: string): string {
  return createHash("sha256").update(url).digest("hex");
}

/** The hash in an address that means a picture of the library; null for another address. */
export function mediaHash(url: string): string | null {
  return MEDIA.exec(url)?.[1] ?? null;
}

/** Media ids of addresses that are in the shop: of the library, or fetched by an earlier import. */
export async function readKnownPictures(tx: Tx, urls: readonly string[]): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  if (urls.length === 0) return known;
  const byHash = new Map(urls.map((url) => [urlHash(url), url]));
  const fetched = await tx.importedPicture.findMany({
    where: { urlHash: { in: [...byHash.keys()] } },
    select: { urlHash: true, mediaId: true },
  });
  for (const row of fetched) {
    const url = byHash.get(row.urlHash);
    if (url !== undefined) known.set(url, row.mediaId);
  }
  const hashes = [...new Set(urls.flatMap((url) => mediaHash(url) ?? []))];
  const media = await tx.media.findMany({
    where: { hash: { in: hashes } },
    select: { id: true, hash: true },
  });
  for (const { id, hash } of media) known.set(`media:${hash}`, id);
  return known;
}
