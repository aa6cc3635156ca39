import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** [day, night] of every opaque colour token. */
const tokens = new Map(
  [...css.matchAll(/--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = "", day = "", night = ""]) => [name, [day, night] as const],
  ),
);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(text: string, ground: string, theme: 0 | 1): number {
  const one = tokens.get(text);
  const other = tokens.get(ground);
  if (!one || !other) throw new Error(`No such colour: ${text} or ${ground}`);
  const [light = 0, dark = 0] = [luminance(one[theme]), luminance(other[theme])].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["paper", "surface", "sand", "dune"];
const texts = ["ink", "muted", "faint", "primary", "primary-deep", "clay", "saffron", "palm", "pomegranate"];
const softs = ["primary", "clay", "saffron", "palm", "pomegranate"];

const readable = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...softs.flatMap((hue) => [
    [hue, `${hue}-soft`] as const,
    ["ink", `${hue}-soft`] as const,
    ["muted", `${hue}-soft`] as const,
  ]),
  ["on-primary", "primary"] as const,
  ["on-primary", "primary-deep"] as const,
  ["on-clay", "clay-fill"] as const,
  ["on-saffron", "saffron-fill"] as const,
  ["on-pomegranate", "pomegranate-fill"] as const,
  ["paper", "ink"] as const,
];

/** What has to be seen, not read: WCAG 1.4.11. */
const visible = [
  ...["paper", "surface", "sand"].map((ground) => ["edge", ground] as const),
  ...grounds.map((ground) => ["primary", ground] as const),
  ["saffron-fill", "paper"] as const,
  ["saffron-fill", "surface"] as const,
  ["clay-fill", "paper"] as const,
];

test("the sheet holds the colours this test is about", () => {
  expect(tokens.size).toBeGreaterThan(25);
  expect(contrast("ink", "paper", 0)).toBeGreaterThan(15);
});

test.each(readable)("%s on %s can be read by day and by night", (text, ground) => {
  expect(contrast(text, ground, 0)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(text, ground, 1)).toBeGreaterThanOrEqual(4.5);
});

test.each(visible)("%s stands out from %s by day and by night", (mark, ground) => {
  expect(contrast(mark, ground, 0)).toBeGreaterThanOrEqual(3);
  expect(contrast(mark, ground, 1)).toBeGreaterThanOrEqual(3);
});
