import type { Logger } from "pino";
import type { AppDeps } from "../app.ts";
import type { Closers } from "./closers.ts";
import { repeat } from "./repeat.ts";

/** How far the instances may be apart in what they counted. */
const everyMs = 1000;

/** What each instance counted of who asks much is told to the others. */
export function repeatLimits({
  deps: { quota },
  log,
  closers,
}: {
  deps: Pick<AppDeps, "quota">;
  log: Logger;
  closers: Closers;
}): void {
  if (!quota) return;
  const { stop } = repeat({
    everyMs,
    work: () => quota.limits.share(),
    onError: (error) => log.error({ err: error }, "limits could not be shared"),
  });
  closers.add("limits", stop);
}
