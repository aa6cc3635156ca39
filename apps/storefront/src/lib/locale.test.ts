import { expect, test } from "vitest";
import { isLocale, localeOfPath, pathIn } from "./locale.ts";

const slugs = { en: "tiles", fr: "carrelage", ar: "بلاط" };

test("a path names its language by its first segment", () => {
  expect(localeOfPath("/fr/c/carrelage")).toBe("fr");
  expect(localeOfPath("/de/c/x")).toBeNull();
  expect(localeOfPath("/")).toBeNull();
  expect(isLocale("toString")).toBe(false);
});

test("another language stays on the page, under that language's own slug", () => {
  expect(pathIn("/en/c/tiles", "fr", slugs)).toBe("/fr/c/carrelage");
  expect(pathIn("/en/p/tiles", "ar", slugs)).toBe(`/ar/p/${encodeURIComponent("بلاط")}`);
});

test("pages without a slug of their own only change the language", () => {
  expect(pathIn("/en", "ar", null)).toBe("/ar");
  expect(pathIn("/en/account/addresses", "fr", slugs)).toBe("/fr/account/addresses");
  expect(pathIn("/en/c/unknown-yet", "fr", null)).toBe("/fr/c/unknown-yet");
});
