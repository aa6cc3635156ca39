import type { Tones } from "./palette.ts";
import { tones } from "./palette.ts";
import type { Rng } from "./rng.ts";
import { createRng, seedOf } from "./rng.ts";

/** The surface a detail shows close up, and a scene shows as swatches. */
export type Grain = "glaze" | "grit" | "wood" | "brushed" | "rubber" | "weave" | "paper" | "plastic";

export type Drawing = {
  readonly body: string;
  /** Where it touches the ground: centre x, y and half the width of the contact shadow. */
  readonly foot: readonly [x: number, y: number, half: number];
  /** What the detail looks at: centre x, y and how many times closer. */
  readonly focus: readonly [x: number, y: number, zoom: number];
  readonly grain: Grain;
  readonly scene: "pair" | "swatches";
};

/** What a motif draws with: its tones, its own dice and ids that are unique within the picture. */
export type Pen = {
  readonly tint: Tones;
  readonly rng: Rng;
  readonly clip: (d: string, ...body: readonly string[]) => string;
};

export type MotifDrawer = (pen: Pen) => Drawing;

export function createPen(prefix: string, seed: string, tint: string): Pen {
  let count = 0;
  const clip = (d: string, ...body: readonly string[]): string => {
    count += 1;
    const id = `${prefix}-c${count}`;
    return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${body.join("")}</g>`;
  };
  return { tint: tones(tint), rng: createRng(seedOf(seed)), clip };
}

export function compose(facts: Omit<Drawing, "body">, ...parts: readonly string[]): Drawing {
  return { ...facts, body: parts.join("") };
}
