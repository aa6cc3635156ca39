import { createHash } from "node:crypto";
import type { Tx } from "../../context.ts";

const MEDIA = /^media:([0-9a-f]{32,64})$/;
/** Of a shop's own picture; its name is its content's hash, whoever gives it out. */
const OWN = /^https?:\/\/[^/]+\/media\/([0-9a-f]{32,64})-\d{1,5}\.(?:avif|webp)$/;

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
  for (const [url, id] of await readOwnPictures(tx, urls)) known.set(url, id);
  return known;
}

/** Media ids of addresses that name a picture of the library by its content: nothing needs to be fetched. */
export async function readOwnPictures(tx: Tx, urls: readonly string[]): Promise<Map<string, string>> {
  const hashes = new Map(urls.map((url) => [url, mediaHash(url) ?? OWN.exec(url)?.[1] ?? ""]));
  const media = await tx.media.findMany({
    where: { hash: { in: [...new Set(hashes.values())] } },
    select: { id: true, hash: true },
  });
  const ids = new Map(media.map(({ id, hash }) => [hash, id]));
  return new Map([...hashes].flatMap(([url, hash]) => (ids.has(hash) ? [[url, ids.get(hash) ?? ""]] : [])));
}
