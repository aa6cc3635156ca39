import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";
import type { Run } from "./bidi.ts";

export type Weight = "400" | "600";

/** By what they hold, in the order in which they are asked for a letter. */
const SUBSETS = ["latin", "latin-ext", "arabic"] as const;
type Subset = (typeof SUBSETS)[number];

export interface Face {
  /** As the document knows it. */
  name: string;
  bytes: Buffer;
  font: Font;
  /** Whether its shaper turns text around: a script that is written from right to left. */
  turns: boolean;
}

const fonts = createRequire(import.meta.url);
const faces = new Map<string, Face>();

/** IBM Plex in the given part and weight, read once. As WOFF: fontkit can't take a part of a WOFF2 font. */
function face(subset: Subset, weight: Weight): Face {
  const name = `plex-${subset}-${weight}`;
  const known = faces.get(name);
  if (known) return known;
  const family = subset === "arabic" ? "ibm-plex-sans-arabic" : "ibm-plex-sans";
  const file = `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`;
  const bytes = readFileSync(fonts.resolve(file));
  const font = create(bytes);
  if (!("hasGlyphForCodePoint" in font)) throw new Error(`${file} is not one font`);
  const made = { name, bytes, font, turns: subset === "arabic" };
  faces.set(name, made);
  return made;
}

export interface Piece {
  text: string;
  face: Face;
}

/** A run cut where its letters need another font, in the order on paper. A letter that no font has is drawn as a box. */
export function pieces({ text, rtl }: Run, weight: Weight): Piece[] {
  const found: Piece[] = [];
  for (const letter of text) {
    const last = found.at(-1);
    const next = faceFor(letter, weight, last?.face);
    if (last && last.face === next) last.text += letter;
    else found.push({ text: letter, face: next });
  }
  if (!rtl) return found;
  return found.toReversed().map((piece) => (piece.face.turns ? piece : turned(piece)));
}

// In a run from right to left these are signs without a direction, and their font draws from left to right.
const turned = ({ text, face: of }: Piece): Piece => ({
  text: Array.from(text).toReversed().join(""),
  face: of,
});

// Spaces and points stay with the letters before them: a change of font would cut the word's shaping.
function faceFor(letter: string, weight: Weight, before: Face | undefined): Face {
  const code = letter.codePointAt(0) ?? 0;
  if (before?.font.hasGlyphForCodePoint(code)) return before;
  const subset = SUBSETS.find((one) => face(one, weight).font.hasGlyphForCodePoint(code));
  return face(subset ?? "latin", weight);
}
