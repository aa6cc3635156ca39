import { REVIEW_PHOTOS } from "@souk/contracts";
import { encodeWithin } from "@souk/core/media/encode-within";
import { type Angle, drawProduct } from "../art/draw-product.ts";
import type { Department, DemoProduct } from "../data/demo-data.ts";
import type { DemoReview } from "../data/demo-reviews.ts";
import { toMotif } from "./gallery.ts";

export interface DrawnPhoto {
  width: number;
  height: number;
  small: Uint8Array<ArrayBuffer>;
  large: Uint8Array<ArrayBuffer>;
}
export interface DrawnReview extends Omit<DemoReview, "photos"> {
  photos: DrawnPhoto[];
}

/** Draws the photos of the demo's reviews, before anything waits for it. Throws for a product that isn't there. */
export async function drawReviews(
  reviews: readonly DemoReview[],
  departments: readonly Department[],
): Promise<DrawnReview[]> {
  const products = new Map(
    departments.flatMap((one) => one.products.map((product) => [product.key, product])),
  );
  // Two may have taken the same picture: it is drawn once.
  const drawn = new Map<string, Promise<DrawnPhoto>>();
  const once = (product: DemoProduct, angle: Angle): Promise<DrawnPhoto> => {
    const key = `${product.key} ${angle}`;
    const known = drawn.get(key) ?? photo(product, angle);
    drawn.set(key, known);
    return known;
  };
  return Promise.all(
    reviews.map(async ({ photos, ...review }) => {
      const product = products.get(review.product);
      if (!product) throw new Error(`Nobody can review ${review.product}`);
      return { ...review, photos: await Promise.all(photos.map((angle) => once(product, angle))) };
    }),
  );
}

/** Drawn smaller than the shop's own pictures: the first start waits for it. */
const SIZE = { width: 480, height: 600 } as const;

async function photo({ motif, tint }: DemoProduct, angle: Angle): Promise<DrawnPhoto> {
  const drawn = drawProduct({ motif: toMotif(motif), tint, angle });
  const svg = drawn.replace(/ width="800" height="1000"/, ` width="${SIZE.width}" height="${SIZE.height}"`);
  const { bytes: large, ...size } = await encodeWithin(Buffer.from(svg), SIZE.height);
  const { bytes: small } = await encodeWithin(large, REVIEW_PHOTOS.smallSide);
  return { ...size, small, large };
}
