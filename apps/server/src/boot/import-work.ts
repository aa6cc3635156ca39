import { randomUUID } from "node:crypto";
import type { Core } from "@souk/core/context";
import { runNextImport } from "@souk/core/import/jobs/run-job";
import { forgetOldImports } from "@souk/core/import/jobs/forget-old";
import { drawStandIn } from "@souk/demo";
import type { Logger } from "pino";
import type { Closers } from "./closers.ts";
import { repeat } from "./repeat.ts";

const lookEveryMs = 500;
const forgetEveryMs = 3_600_000;

/** This process's share of the imports: one at a time, until it stops; others may work on others. */
export function workOnImports(core: Core, { log, closers }: { log: Logger; closers: Closers }): void {
  const halt = new AbortController();
  const onError = (error: unknown): void => log.error({ err: error }, "an import failed");
  const working = repeat({
    everyMs: lookEveryMs,
    work: async () => {
      const worker = { core, worker: randomUUID(), drawPicture: drawStandIn, signal: halt.signal, onError };
      while (!halt.signal.aborted && (await runNextImport(worker)));
    },
    onError,
  });
  const forgetting = repeat({ everyMs: forgetEveryMs, work: () => forgetOldImports(core), onError });
  closers.add("imports", async () => {
    halt.abort();
    await Promise.all([working.stop(), forgetting.stop()]);
  });
}
