import { testDb } from "@souk/testing";
import { expect, it } from "vitest";
import { staffContext } from "../../admin/staff-context.fixture.ts";
import { SearchLog } from "./search-log.ts";
import { searchReport } from "./search-report.ts";

const { db } = await testDb();
let now = new Date("2026-06-01T12:00:00Z");
const clock = { now: () => now };
const ctx = await staffContext(db, "VIEWER", { clock });
const log = new SearchLog(db, clock);
const note = async (day: string, locale: "en" | "fr", query: string, results: number, times = 1) => {
  now = new Date(`${day}T12:00:00Z`);
  for (let time = 0; time < times; time += 1)
    log.note({ locale, query, written: query, results, clean: results > 0 });
  await log.flush();
};

it("tells what is looked for, and what of it isn't found, by period and language", async () => {
  await note("2026-05-01", "en", "oud", 3, 10);
  await note("2026-05-20", "en", "kora", 0, 4);
  await note("2026-05-28", "fr", "oud", 2, 2);
  await note("2026-05-29", "en", "kora", 0, 2);
  await note("2026-05-30", "en", "lyre", 0, 5);
  await note("2026-05-31", "en", "lyre", 1, 1);
  now = new Date("2026-05-31T20:00:00Z");
  const month = await searchReport(ctx, { days: 30 });
  expect([month.searches, month.withoutResult]).toEqual([14, 6]);
  expect(month.fruitless).toEqual([
    { locale: "en", query: "kora", count: 6, results: 0, lastAt: "2026-05-29T12:00:00.000Z" },
  ]);
  expect(month.popular.map(({ locale, query, count }) => [locale, query, count])).toEqual([
    ["en", "lyre", 6],
    ["fr", "oud", 2],
  ]);
  const all = await searchReport(ctx, { days: 90, locale: "en" });
  expect(all.popular.map(({ query, count }) => [query, count])).toEqual([
    ["oud", 10],
    ["lyre", 6],
  ]);
  expect((await searchReport(ctx, { days: 7 })).searches).toBe(10);
  expect(await searchReport(ctx, { days: 7, locale: "ar" })).toEqual({
    searches: 0,
    withoutResult: 0,
    popular: [],
    fruitless: [],
  });
});
