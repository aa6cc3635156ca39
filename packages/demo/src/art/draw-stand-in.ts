import sharp from "sharp";
import { drawProduct } from "./draw-product.ts";
import type { Motif } from "./motifs/index.ts";
import { seedOf } from "./rng.ts";

/** What a thing looks like, by words of its name; the first that fits. Only what it really is: a box misleads nobody. */
const WORDS: readonly (readonly [words: RegExp, motif: Motif])[] = [
  [/\b(trowel|truelle)\b/i, "trowel"],
  [/\b(lamp|light|lantern|chandelier|lampe|lustre)s?\b/i, "pendant-lamp"],
  [/\b(pot|planter|vase|plant|flower|jardinière)s?\b/i, "flower-pot"],
  [/\b(bucket|pail|seau)s?\b/i, "tadelakt-bucket"],
  [/\b(plank|board|slat|fence|timber|planche)s?\b/i, "wood-plank"],
  [/\b(tile|zellige|mosaic|carreau)s?\b/i, "zellige-tile"],
  [/\b(paint|varnish|peinture)s?\b/i, "paint-can"],
  [/\b(tap|faucet|robinet)s?\b/i, "faucet"],
  [/\b(sink|basin|bowl|lavabo)s?\b/i, "washbasin"],
  [/\b(guitar|guitare)s?\b/i, "guitar"],
  [/\b(drum|percussion|darbuka)s?\b/i, "darbuka"],
  [/\b(head ?phone|earphone|casque)s?\b/i, "headphones"],
  [/\b(speaker|enceinte)s?\b/i, "speaker"],
  [/\b(microphone|mic|micro)s?\b/i, "microphone"],
  [/\b(vinyl|record player|turntable)s?\b/i, "turntable"],
  [/\b(hammer|marteau)s?\b/i, "hammer"],
  [/\b(ladder|échelle)s?\b/i, "ladder"],
  [/\b(engine oil|motor oil|huile moteur)s?\b/i, "oil-bottle"],
  [/\b(tyre|tire|pneu)s?\b/i, "tyre"],
];
const PLAIN: Motif = "parcel";
const TINTS = [
  "#1F7A5A",
  "#1F3F94",
  "#B5532A",
  "#C98A2B",
  "#7A3B69",
  "#2FA6A0",
  "#8A8F3C",
  "#A63D40",
] as const;

const drawn = new Map<string, Promise<Uint8Array>>();

/** A drawn picture (PNG, 800 × 1000) for a product whose own can't be had: the same for the same name in every run. */
export function drawStandIn({ title, type }: { title: string; type: string | null }): Promise<Uint8Array> {
  const seed = seedOf(title);
  const fitting = [title, type ?? ""].flatMap((text) => WORDS.filter(([words]) => words.test(text)));
  const motif = fitting[0]?.[1] ?? PLAIN;
  const tint = TINTS[(seed >>> 8) % TINTS.length] ?? TINTS[0];
  const key = `${motif} ${tint}`;
  const picture = drawn.get(key) ?? draw(motif, tint);
  drawn.set(key, picture);
  return picture;
}

async function draw(motif: Motif, tint: string): Promise<Uint8Array> {
  const svg = drawProduct({ motif, tint, angle: "front" });
  return sharp(Buffer.from(svg)).flatten().png({ compressionLevel: 6 }).toBuffer();
}
