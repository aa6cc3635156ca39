import { contentHash } from "@souk/core/media/store-image";
import type { Texts } from "../data/demo-data.ts";
import { type Angle, drawProduct } from "../art/draw-product.ts";
import { type Motif, motifs } from "../art/motifs/index.ts";

/** How large each kind is stored. A step less than a photograph's. */
const SIZES = {
  front: { width: 800, height: 1000, widths: [320, 640, 800] },
  scene: { width: 640, height: 800, widths: [320, 640] },
  detail: { width: 640, height: 800, widths: [320, 640] },
} as const satisfies Record<Angle, { width: number; height: number; widths: readonly number[] }>;

export interface Drawn {
  id: string;
  hash: string;
  svg: string;
  size: (typeof SIZES)[Angle];
  /** What the file would be called. */
  filename: string;
  /** Of Media; empty until it is stored. */
  blur: string;
  /** The name of the one thing it shows; null once a second one has it. */
  alt: Texts | null;
}

export interface Gallery {
  /** The picture of these words: drawn once, however often it is asked for. */
  want(motif: string, tint: string, angle: Angle, alt: Texts | null): Drawn;
  all(): Drawn[];
}

export function createGallery(newId: () => string): Gallery {
  const drawn = new Map<string, Drawn>();
  return {
    want(motif, tint, angle, alt) {
      const key = `${motif} ${tint.toLowerCase()} ${angle}`;
      const known = drawn.get(key);
      if (known !== undefined) {
        if (known.alt?.en !== alt?.en) known.alt = null;
        return known;
      }
      const svg = drawProduct({ motif: toMotif(motif), tint, angle });
      // Of the drawing, not of the encoded files: those may change with the encoder's version.
      const hash = contentHash(Buffer.from(svg));
      const filename = `${motif}-${tint.slice(1).toLowerCase()}-${angle}.svg`;
      const picture = { id: newId(), hash, svg, size: SIZES[angle], filename, blur: "", alt };
      drawn.set(key, picture);
      return picture;
    },
    all: () => [...drawn.values()],
  };
}

export function isMotif(name: string): name is Motif {
  return Object.hasOwn(motifs, name);
}

/** Throws for one that nobody has drawn. */
export function toMotif(name: string): Motif {
  if (isMotif(name)) return name;
  throw new Error(`Nobody has drawn a ${name} yet`);
}
