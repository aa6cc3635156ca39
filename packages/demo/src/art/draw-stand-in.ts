import sharp from "sharp";
import { drawProduct } from "./draw-product.ts";
import type { Motif } from "./motifs/index.ts";
import { seedOf } from "./rng.ts";

/** What a thing looks like, by words of its name; the first that fits. */
const WORDS: readonly (readonly [words: RegExp, motif: Motif])[] = [
  [/\b(lamp|light|lantern|candle|lampe|bougie)/i, "pendant-lamp"],
  [/\b(pot|pots|planter|vase|bucket|basket|jar|plant)/i, "tadelakt-bucket"],
  [/\b(table|drawer|shelf|desk|chair|fence|slat|wood|wooden|bench|stool|board)/i, "wood-plank"],
  [/\b(rug|mat|carpet|pillow|sofa|couch|bean ?bag|armchair|blanket|bed|towel|cushion)/i, "car-mat"],
  [/\b(tile|zellige|mosaic)/i, "zellige-tile"],
  [/\b(paint|varnish|colou?r)/i, "paint-can"],
  [/\b(tap|faucet|sink|basin)/i, "faucet"],
  [/\b(guitar)/i, "guitar"],
  [/\b(drum|percussion)/i, "darbuka"],
  [/\b(headphone|earphone|audio|speaker)/i, "headphones"],
  [/\b(tool|hammer|saw)/i, "hammer"],
  [/\b(oil|bottle|soap|perfume|cream)/i, "oil-bottle"],
  [/\b(bag|case|backpack|suitcase)/i, "instrument-case"],
  [/\b(tyre|tire|wheel)/i, "tyre"],
];
const PLAIN: readonly Motif[] = [
  "zellige-tile",
  "cement-tile",
  "terracotta-tile",
  "instrument-case",
  "string-pack",
];
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
  const motif = fitting[0]?.[1] ?? PLAIN[seed % PLAIN.length] ?? "zellige-tile";
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
