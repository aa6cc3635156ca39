import { testDb } from "@souk/testing";
import { afterEach, describe, expect, it } from "vitest";
import { forgetSearches } from "./forget-searches.ts";
import { SearchLog } from "./search-log.ts";
import type { Searched } from "./searched.ts";

const { db } = await testDb();
let now = new Date("2026-05-04T10:00:00Z");
const clock = { now: () => now };
const ninetyDaysAgo = () => new Date(now.getTime() - 90 * 86_400_000);
const log = new SearchLog(db, clock);
const search = (query: string, over: Partial<Searched> = {}): Searched => ({
  locale: "fr",
  query,
  written: query,
  results: 4,
  clean: true,
  ...over,
});
const rows = () =>
  db.searchLog.findMany({
    select: { day: true, query: true, count: true, results: true },
    orderBy: [{ query: "asc" }, { day: "asc" }],
  });
const popular = () =>
  db.popularQuery.findMany({
    select: { query: true, written: true, count: true },
    orderBy: { query: "asc" },
  });

afterEach(async () => {
  await log.flush();
  await db.searchLog.deleteMany();
  await db.popularQuery.deleteMany();
  now = new Date("2026-05-04T10:00:00Z");
});

describe("the log", () => {
  it("writes nothing until it is flushed, then one row a query and day with the last number of results", async () => {
    log.note(search("oud"));
    log.note(search("oud", { results: 7 }));
    log.note(search("zellige", { results: 0, clean: false }));
    expect(await rows()).toEqual([]);
    await log.flush();
    await log.flush();
    log.note(search("oud", { results: 6 }));
    await log.flush();
    const day = new Date("2026-05-04");
    expect(await rows()).toEqual([
      { day, query: "oud", count: 3, results: 6 },
      { day, query: "zellige", count: 1, results: 0 },
    ]);
  });

  it("keeps what it couldn't write", async () => {
    let broken = true;
    const failing = new SearchLog(db, { now: () => (broken ? new Date(Number.NaN) : now) });
    failing.note(search("guembri"));
    await expect(failing.flush()).rejects.toThrow(/invalid|date/i);
    failing.note(search("guembri"));
    broken = false;
    await failing.flush();
    expect((await rows()).map(({ query, count }) => [query, count])).toEqual([["guembri", 2]]);
  });

  it("two instances add up", async () => {
    const other = new SearchLog(db, clock);
    for (let round = 0; round < 20; round += 1) {
      for (const query of ["a", "b", "c"]) log.note(search(query));
      for (const query of ["c", "b", "a"]) other.note(search(query));
      await Promise.all([log.flush(), other.flush()]);
    }
    expect((await rows()).map(({ query, count }) => [query, count])).toEqual([
      ["a", 40],
      ["b", 40],
      ["c", 40],
    ]);
  });
});

describe("what is popular", () => {
  it("was found as it is written, three times, on any days; the last writing is shown", async () => {
    for (const written of ["OUD", "Oud"]) log.note(search("oud", { written }));
    await log.flush();
    expect(await popular()).toEqual([]);
    now = new Date("2026-05-05T10:00:00Z");
    log.note(search("oud", { written: "oud" }));
    for (let times = 0; times < 5; times += 1) log.note(search("owd", { clean: false }));
    await log.flush();
    expect(await popular()).toEqual([{ query: "oud", written: "oud", count: 3 }]);
  });

  it("ends when it finds nothing any more, and when its days are forgotten", async () => {
    for (let times = 0; times < 3; times += 1)
      for (const query of ["gone", "old", "kept"]) log.note(search(query));
    await log.flush();
    now = new Date("2026-08-02T10:00:00Z");
    log.note(search("gone", { results: 0, clean: false }));
    for (let times = 0; times < 4; times += 1) log.note(search("kept"));
    await log.flush();
    expect((await popular()).map(({ query, count }) => [query, count])).toEqual([
      ["kept", 7],
      ["old", 3],
    ]);
    await forgetSearches(db, ninetyDaysAgo());
    expect(await rows()).toHaveLength(5);
    now = new Date("2026-08-03T10:00:00Z");
    await forgetSearches(db, ninetyDaysAgo());
    expect((await rows()).map(({ query, count }) => [query, count])).toEqual([
      ["gone", 1],
      ["kept", 4],
    ]);
    expect((await popular()).map(({ query, count }) => [query, count])).toEqual([["kept", 4]]);
  });
});
