import { randomUUID } from "node:crypto";
import type { Core } from "@souk/core/context";
import { runNextImport } from "@souk/core/import/jobs/run-job";
import { drawStandIn } from "@souk/demo";
import type { Logger } from "pino";
import type { Closers } from "./closers.ts";
import { repeat } from "./repeat.ts";

const lookEveryMs = 500;

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
  closers.add("imports", async () => {
    halt.abort();
    await working.stop();
  });
}
