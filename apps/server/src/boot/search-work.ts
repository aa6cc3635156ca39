import { ensureSearch } from "@souk/core/search/index/ensure-search";
import { findFrequent } from "@souk/core/search/index/frequent-keys";
import { refreshStale } from "@souk/core/search/index/refresh-stale";
import type { createDeps } from "../deps.ts";
import { repeat } from "./repeat.ts";
import type { Start } from "./start.ts";

const FOLLOW_MS = 1000;
/** It reads every document. */
const FREQUENT_MS = 6 * 60 * 60_000;

/** Keeps the search index: makes a missing one, follows large changes, gives postings to what has become frequent. */
export function repeatSearch({
  deps,
  log,
  closers,
}: Pick<Start, "log" | "closers"> & { readonly deps: ReturnType<typeof createDeps> }): void {
  const { db, clock } = deps.core;
  const following = repeat({
    everyMs: FOLLOW_MS,
    work: () => refreshStale(db, clock.now()),
    onError: (error) => log.error({ err: error }, "search could not follow"),
  });
  closers.add("search index", following.stop);
  const looking = repeat({
    everyMs: FREQUENT_MS,
    work: async () => {
      await ensureSearch(db, { now: clock.now(), log: (line) => log.info(line) });
      await findFrequent(db);
    },
    onError: (error) => log.error({ err: error }, "frequent words could not be found"),
  });
  closers.add("frequent words", looking.stop);
}
