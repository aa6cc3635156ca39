import { followRates } from "@souk/core/prices/follow-rates";
import { pricesDue } from "@souk/core/prices/prices-due";
import type { Logger } from "pino";
import type { AppDeps } from "../app.ts";
import type { Closers } from "./closers.ts";
import { repeat } from "./repeat.ts";

const everyMs = 5000;

/** Offers begin and end when their time comes, and prices follow changed rates. */
export function repeatPrices({
  deps,
  log,
  closers,
}: {
  deps: Pick<AppDeps, "core">;
  log: Logger;
  closers: Closers;
}): void {
  const { stop } = repeat({
    everyMs,
    work: async () => {
      await pricesDue(deps.core);
      await followRates(deps.core);
    },
    onError: (error) => log.error({ err: error }, "prices could not follow"),
  });
  closers.add("prices", stop);
}
