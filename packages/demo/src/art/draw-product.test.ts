import { describe, expect, it } from "vitest";
import { angles, drawProduct } from "./draw-product.ts";
import type { Motif } from "./motifs/index.ts";
import { motifs } from "./motifs/index.ts";
import { createPen } from "./pen.ts";
import { tones } from "./palette.ts";

const isMotif = (name: string): name is Motif => Object.hasOwn(motifs, name);
const names = Object.keys(motifs).filter(isMotif);
const tint = "#3b6fa8";

/** Walks the tags with a stack; returns what is wrong, or nothing. */
function malformed(svg: string): string | undefined {
  const open: string[] = [];
  for (const [tag, close = "", name = "", attributes = "", self = ""] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<>]*")*)\s*(\/?)>/g,
  )) {
    const keys = [...attributes.matchAll(/\s([\w:-]+)="/g)].map(([, key]) => key);
    if (new Set(keys).size !== keys.length) return `an attribute twice in ${tag}`;
    if (close === "/" && open.pop() !== name) return `an unexpected ${tag}`;
    if (close === "" && self === "") open.push(name);
  }
  const rest = svg.replace(/<\/?[a-zA-Z]+(?:\s+[\w:-]+="[^"<>]*")*\s*\/?>/g, "");
  return open.length > 0
    ? `never closed: ${open.join(", ")}`
    : rest === ""
      ? undefined
      : `loose text: ${rest.slice(0, 40)}`;
}

describe.each(names)("%s", (motif) => {
  it.each(angles)("is a well-formed picture of its own (%s)", (angle) => {
    const svg = drawProduct({ motif, tint, angle });
    expect(malformed(svg)).toBeUndefined();
    expect(
      svg.startsWith(
        '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1000" viewBox="0 0 800 1000">',
      ),
    ).toBe(true);
    expect(/NaN|undefined|null|Infinity/.exec(svg)).toBeNull();
  });

  it.each(angles)("refers to nothing outside itself (%s)", (angle) => {
    const svg = drawProduct({ motif, tint, angle });
    const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    const used = [...svg.matchAll(/(?:url\(#|href="#)([^")]+)/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(
      /https?:|data:|<image|<script|<style|<text|href="[^#]/.exec(
        svg.replace("http://www.w3.org/2000/svg", ""),
      ),
    ).toBeNull();
  });

  it("wears its tint", () => {
    const front = drawProduct({ motif, tint });
    const other = drawProduct({ motif, tint: "#b5532a" });
    const derived = new Set(
      [...front.matchAll(/#[0-9A-F]{6}/g)]
        .map(([colour]) => colour)
        .filter((colour) => !other.includes(colour)),
    );
    expect(derived.has(tones(tint).base)).toBe(true);
    expect(derived.size).toBeGreaterThanOrEqual(3);
  });

  it("is the same every time, and another in each angle", () => {
    const pictures = angles.map((angle) => drawProduct({ motif, tint, angle }));
    expect(angles.every((angle, index) => drawProduct({ motif, tint, angle }) === pictures[index])).toBe(
      true,
    );
    expect(new Set(pictures).size).toBe(angles.length);
    expect(drawProduct({ motif, tint }) === pictures[0]).toBe(true);
  });

  it("stands within the picture", () => {
    const {
      foot: [x, y, half],
      focus: [fx, fy, zoom],
    } = motifs[motif](createPen("test", motif, tint));
    expect(x - half).toBeGreaterThanOrEqual(0);
    expect(x + half).toBeLessThanOrEqual(800);
    expect(y).toBeLessThanOrEqual(940);
    expect(fx - 400 / zoom).toBeGreaterThanOrEqual(0);
    expect(fx + 400 / zoom).toBeLessThanOrEqual(800);
    expect(fy - 500 / zoom).toBeGreaterThanOrEqual(0);
    expect(fy + 500 / zoom).toBeLessThanOrEqual(1000);
  });
});

describe("the set", () => {
  it("has every motif of the three departments, and two for what is imported", () => {
    expect(names).toHaveLength(64);
  });

  it("draws no two things alike", () => {
    const shapes = names.map((motif) =>
      motifs[motif](createPen("test", motif, tint)).body.replace(/#[0-9A-Fa-f]{6}/g, ""),
    );
    expect(new Set(shapes).size).toBe(names.length);
  });

  it("takes short and lower-case tints for the same colour, and refuses what is none", () => {
    expect(tones("#abc")).toEqual(tones("#AABBCC"));
    expect(() => drawProduct({ motif: "brick", tint: "teal" })).toThrow(TypeError);
  });
});
