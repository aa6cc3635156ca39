import { ensureSearch } from "@souk/core/search/index/ensure-search";
import { refreshStale } from "@souk/core/search/index/refresh-stale";
import type { createDeps } from "../deps.ts";
import { repeat } from "./repeat.ts";
import type { Start } from "./start.ts";

const FOLLOW_MS = 1000;

/** Keeps the search index: makes a missing one, then follows large changes. */
export function repeatSearch({
  deps,
  log,
  closers,
}: Pick<Start, "log" | "closers"> & { readonly deps: ReturnType<typeof createDeps> }): void {
  const { db, clock } = deps.core;
  let isThere = false;
  const following = repeat({
    everyMs: FOLLOW_MS,
    work: async () => {
      if (!isThere) await ensureSearch(db, { now: clock.now(), log: (line) => log.info(line) });
      isThere = true;
      await refreshStale(db, clock.now());
    },
    onError: (error) => log.error({ err: error }, "search could not follow"),
  });
  closers.add("search index", following.stop);
}
