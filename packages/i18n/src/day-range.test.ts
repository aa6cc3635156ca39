import { expect, test } from "vitest";
import { dayRange } from "./day-range.ts";

const plain = (text: string): string => text.replaceAll(/[\u2009\u200e\u200f\u00a0\u202f]/g, " ");

test("days stand with the day of the week in each language, one day alone as one", () => {
  const days = { from: "2026-12-01", to: "2026-12-03" };
  expect(plain(dayRange("en", days))).toBe("Tue, Dec 1 – Thu, Dec 3");
  expect(plain(dayRange("fr", days))).toBe("mar. 1 – jeu. 3 déc.");
  expect(plain(dayRange("ar", days))).toBe("الثلاثاء، 1 – الخميس، 3 دجنبر");
  expect(dayRange("en", { from: "2026-12-01", to: "2026-12-01" })).toBe("Tue, Dec 1");
});
