import type { Core } from "../../context.ts";
import { storeImage } from "../../media/store-image.ts";
import { asDomainError } from "@souk/contracts";
import type { RowProblem } from "../problems.ts";
import { quoted } from "../problems.ts";
import type { ImportedImage, ImportedProduct } from "./imported-product.ts";

/** What is drawn in place of a picture that can't be had. */
export type DrawPicture = (product: { title: string; type: string | null }) => Promise<Uint8Array>;
export type FetchPicture = (url: string) => Promise<Uint8Array>;

export interface PictureDesk {
  core: Pick<Core, "db" | "storage">;
  fetchImage: FetchPicture;
  drawPicture: DrawPicture;
  onProgress: (done: number, total: number) => void;
}

export interface ProductPictures {
  /** In the order of the gallery. */
  mediaIds: string[];
  /** By the address in the file. */
  byUrl: Map<string, string>;
}

export interface StoredPictures {
  of: Map<string, ProductPictures>;
  fetched: number;
  /** One for each picture that couldn't be had. */
  failures: RowProblem[];
}

const AT_ONCE = 4;

/** Brings all pictures into the shop's media, several at once; each that fails is told and a drawn one takes its place. */
export async function storePictures(
  desk: PictureDesk,
  products: readonly ImportedProduct[],
): Promise<StoredPictures> {
  const stored: StoredPictures = { of: new Map(), fetched: 0, failures: [] };
  const queue = [...products];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let product = queue.shift(); product !== undefined; product = queue.shift()) {
      stored.of.set(product.handle, await picturesOf(desk, product, stored));
      done += 1;
      desk.onProgress(done, products.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  stored.failures.sort((a, b) => a.line - b.line);
  return stored;
}

async function picturesOf(
  desk: PictureDesk,
  product: ImportedProduct,
  stored: StoredPictures,
): Promise<ProductPictures> {
  const byUrl = new Map<string, string>();
  for (const image of product.images) {
    const id = await fetched(desk, image, stored);
    byUrl.set(image.url, id ?? (await drawn(desk, product)));
  }
  const ids = [...new Set(byUrl.values())];
  return { mediaIds: ids.length > 0 ? ids : [await drawn(desk, product)], byUrl };
}

async function fetched(
  { core, fetchImage }: PictureDesk,
  { url, line, column }: ImportedImage,
  stored: StoredPictures,
): Promise<string | null> {
  try {
    const { id } = await storeImage(core, await fetchImage(url), { effort: "fast" });
    stored.fetched += 1;
    return id;
  } catch (error) {
    const refusal = asDomainError(error);
    // A full disk is no matter of one picture.
    if (refusal !== null && refusal.code !== "UNSUPPORTED_IMAGE") throw error;
    const reason = refusal
      ? "it is not a picture we can use"
      : error instanceof Error
        ? error.message
        : "it failed";
    const message = `The picture ${quoted(url, 300)} can't be had (${reason}); a drawn one takes its place.`;
    stored.failures.push({ line, column, message });
    return null;
  }
}

async function drawn({ core, drawPicture }: PictureDesk, { title, type }: ImportedProduct): Promise<string> {
  const { id } = await storeImage(core, await drawPicture({ title, type }), { effort: "fast" });
  return id;
}
