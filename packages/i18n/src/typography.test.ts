import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const packages = join(import.meta.dirname, "../..");

/** The lines of a catalog without comments, as `file:line text`. */
function lines(pattern: string): string[] {
  return globSync(pattern, { cwd: packages })
    .filter((file) => !file.endsWith(".test.ts"))
    .flatMap((file) =>
      readFileSync(join(packages, file), "utf8")
        .split("\n")
        .map((text, at) => `${file}:${at + 1} ${text}`),
    )
    .filter((line) => !/^\S+ \s*(\/\/|\/?\*)/.test(line));
}

const french = [
  ...lines("i18n/src/**/fr.ts"),
  ...lines("i18n/src/**/fr/**/*.ts"),
  ...lines("emails/src/words/fr.ts"),
];
const demo = lines("demo/data/{auto,building,music}/{products-*,categories,dictionary}.json");
const all = [...demo, ...lines("i18n/src/**/*.ts"), ...lines("emails/src/words/*.ts")];

test("French signs stay on the line of their word: no-break spaces inside « » and before : ; ! ?", () => {
  expect(french.length).toBeGreaterThan(1000);
  expect(french.filter((line) => /« | »/.test(line))).toEqual([]);
  expect(french.filter((line) => /[\p{L}\d»)}] [!?;:](?=["`])/u.test(line))).toEqual([]);
  // Within a line a plain space before a colon is code only beside the question mark of a condition.
  expect(french.filter((line) => / [!;] /.test(line))).toEqual([]);
  expect(french.filter((line) => /[\p{L}\d»)}] : /u.test(line) && !line.includes(" ? "))).toEqual([]);
});

test("so do they in the texts of the demo's products, where no other language has a space before them", () => {
  expect(demo.length).toBeGreaterThan(1000);
  expect(demo.filter((line) => /\p{L} [!?;:]|« | »/u.test(line))).toEqual([]);
});

test("an apostrophe is one, not the mark of a typewriter", () => {
  expect(all.filter((line) => /\p{L}'\p{L}/u.test(line))).toEqual([]);
});
