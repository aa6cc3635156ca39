import type { TestDb } from "@souk/testing";
import { testCore } from "../admin/staff-context.fixture.ts";
import type { ReadContext } from "../context.ts";

/** A public read over a real database; `tags` holds what it said that it shows. */
export function readContext(
  { db, reader }: TestDb,
  now: () => Date = () => new Date(),
): ReadContext & { readonly tags: Set<string> } {
  const tags = new Set<string>();
  return {
    ...testCore(db, { reader, clock: { now } }),
    tags,
    tag: (...names) => {
      for (const name of names) tags.add(name);
    },
  };
}
