import type { TestDb } from "@souk/testing";
import { testCore } from "../admin/staff-context.fixture.ts";
import type { ReadContext } from "../context.ts";
import type { Searched } from "../search/log/searched.ts";

/** A public read over a real database; `tags` holds what it said that it shows, `searches` what it counts. */
export function readContext(
  { db, reader }: TestDb,
  now: () => Date = () => new Date(),
): ReadContext & { readonly tags: Set<string>; readonly searches: Searched[] } {
  const tags = new Set<string>();
  const searches: Searched[] = [];
  return {
    ...testCore(db, { reader, clock: { now } }),
    tags,
    searches,
    searched: (search) => {
      searches.push(search);
    },
    tag: (...names) => {
      for (const name of names) tags.add(name);
    },
  };
}
