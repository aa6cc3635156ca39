import type { Picture } from "@souk/contracts";
// A door of its own: the other one brings zod to each page.
import { blurUrl } from "@souk/contracts/blur";

const file = (hash: string, width: number, type: "avif" | "webp"): string =>
  `/media/${hash}-${width}.${type}`;

const srcSet = (picture: Picture, type: "avif" | "webp"): string =>
  picture.widths.map((width) => `${file(picture.hash, width, type)} ${width}w`).join(", ");

/** What the Picture part needs. `sizes` as in HTML: how wide it is shown. */
export function pictureProps(picture: Picture, sizes: string) {
  const middle = picture.widths[Math.floor(picture.widths.length / 2)] ?? picture.width;
  return {
    alt: picture.alt,
    src: file(picture.hash, middle, "webp"),
    sources: [
      { type: "image/avif", srcSet: srcSet(picture, "avif") },
      { type: "image/webp", srcSet: srcSet(picture, "webp") },
    ],
    sizes,
    width: picture.width,
    height: picture.height,
    blur: blurUrl(picture.blur),
  };
}

/** A small file of a picture of which only the hash is kept (an order's line): every catalogue picture has this width. */
export function thumbnail(hash: string): string {
  return file(hash, 320, "webp");
}
