import { expect, test } from "vitest";
import { accepts } from "./file-drop.tsx";

const file = (name: string, type: string) => ({ name, type });

test.each([
  [undefined, file("a.exe", "application/x-msdownload"), true],
  ["image/*", file("a.png", "image/png"), true],
  ["image/*", file("a.pdf", "application/pdf"), false],
  ["image/avif, image/webp", file("a.webp", "image/webp"), true],
  ["image/avif, image/webp", file("a.png", "image/png"), false],
  [".csv", file("Prices.CSV", ""), true],
  [".csv", file("csv.txt", "text/plain"), false],
])("accept %s against %o is %s", (accept, candidate, expected) => {
  expect(accepts(accept, candidate)).toBe(expected);
});
