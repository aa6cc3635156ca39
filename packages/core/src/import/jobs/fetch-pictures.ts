import { asDomainError } from "@souk/contracts";
import type { Core } from "../../context.ts";
import { storeImage } from "../../media/store-image.ts";
import { ImageError } from "../fetch-image.ts";
import type { WantedPicture } from "../formats/import-format.ts";
import { mediaHash, readOwnPictures, urlHash } from "../plan/known-pictures.ts";
import { importProblem, quoted, type RowProblem } from "../problems.ts";

/** What is drawn in place of a picture that can't be had. */
export type DrawPicture = (product: { title: string; type: string | null }) => Promise<Uint8Array>;
export type FetchPicture = (url: string) => Promise<Uint8Array>;

export interface PictureDesk {
  core: Pick<Core, "db" | "storage">;
  fetchImage: FetchPicture;
  drawPicture: DrawPicture;
}

export interface FetchedPictures {
  /** Media ids by the wanted pictures' keys. */
  ids: Map<string, string>;
  fetched: number;
  /** One for each picture that couldn't be had. */
  notices: RowProblem[];
}

const AT_ONCE = 4;
const isMedia = (url: string | null): boolean => url !== null && mediaHash(url) !== null;

/**
 * Brings pictures into the shop's media, several at once, each address once and for all; each that fails is told, and
 * a drawn one takes its place until a later import can fetch it.
 */
export async function fetchPictures(
  desk: PictureDesk,
  wanted: readonly WantedPicture[],
): Promise<FetchedPictures> {
  const result: FetchedPictures = { ids: new Map(), fetched: 0, notices: [] };
  const first = new Map(wanted.toReversed().map((picture) => [picture.key, picture]));
  result.ids = await readOwnPictures(
    desk.core.db,
    wanted.flatMap(({ url }) => url ?? []),
  );
  const queue = [...first.values()]
    .toReversed()
    .filter(({ url, key }) => !result.ids.has(key) && !isMedia(url));
  const work = async (): Promise<void> => {
    for (let picture = queue.shift(); picture !== undefined; picture = queue.shift())
      result.ids.set(picture.key, await bring(desk, picture, result));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  result.notices.sort((a, b) => a.line - b.line);
  return result;
}

async function bring(desk: PictureDesk, picture: WantedPicture, result: FetchedPictures): Promise<string> {
  const { url, title, type } = picture;
  if (url === null) return draw(desk, { title, type });
  const { db } = desk.core;
  const known = await db.importedPicture.findUnique({
    where: { urlHash: urlHash(url) },
    select: { mediaId: true, failed: true },
  });
  if (known?.failed === false) return known.mediaId;
  const mediaId = await fetchOne(desk, picture, result);
  const failed = mediaId === null;
  // What stood in the last time still does: a second import changes nothing.
  const id = mediaId ?? known?.mediaId ?? (await draw(desk, { title, type }));
  const data = { mediaId: id, failed, checkedAt: new Date() };
  await db.importedPicture.upsert({
    where: { urlHash: urlHash(url) },
    create: { urlHash: urlHash(url), ...data },
    update: data,
    select: { urlHash: true },
  });
  return id;
}

async function fetchOne(
  { core, fetchImage }: PictureDesk,
  { url, line, column }: WantedPicture,
  result: FetchedPictures,
): Promise<string | null> {
  try {
    const { id } = await storeImage(core, await fetchImage(url ?? ""), { effort: "fast" });
    result.fetched += 1;
    return id;
  } catch (error) {
    const refusal = asDomainError(error);
    // A full disk is no matter of one picture.
    if (refusal !== null && refusal.code !== "UNSUPPORTED_IMAGE") throw error;
    const reason = refusal ? "TYPE" : error instanceof ImageError ? error.reason : "NETWORK";
    const problem = importProblem("PICTURE_FAILED", { url: quoted(url ?? "", 300), reason });
    result.notices.push({ line, column, problem });
    return null;
  }
}

async function draw(
  { core, drawPicture }: PictureDesk,
  product: { title: string; type: string | null },
): Promise<string> {
  const { id } = await storeImage(core, await drawPicture(product), { effort: "fast" });
  return id;
}
