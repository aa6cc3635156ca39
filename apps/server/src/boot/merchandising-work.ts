import { publishDue } from "@souk/core/catalog/publish-due";
import { refreshSold } from "@souk/core/stats/refresh-sold";
import type { Logger } from "pino";
import type { AppDeps } from "../app.ts";
import type { Closers } from "./closers.ts";
import { repeat } from "./repeat.ts";

const everySecond = 1000;
const publishEveryMs = 5000;
const soldEveryMs = 5 * 60_000;
const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Views are written, products shown and hidden when their time comes, and sales counted, now and then. */
export function repeatMerchandising({
  deps,
  log,
  closers,
}: {
  deps: Pick<AppDeps, "core" | "views">;
  log: Logger;
  closers: Closers;
}): void {
  const told = (what: string) => (error: unknown) => log.error({ err: error }, what);
  const counting = repeat({
    everyMs: everySecond,
    work: () => deps.views.flush(),
    onError: told("views could not be counted"),
  });
  closers.add("view counts", async () => {
    await counting.stop();
    await deps.views.flush();
  });
  // What fell due while no process ran is found too.
  let since = new Date(deps.core.clock.now().getTime() - WEEK);
  const publishing = repeat({
    everyMs: publishEveryMs,
    work: async () => {
      since = await publishDue(deps.core, since);
    },
    onError: told("publication failed"),
  });
  closers.add("publication", publishing.stop);
  const selling = repeat({
    everyMs: soldEveryMs,
    work: () => refreshSold(deps.core),
    onError: told("sales could not be counted"),
  });
  closers.add("sales counts", selling.stop);
}
