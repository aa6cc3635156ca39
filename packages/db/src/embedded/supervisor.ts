import type { ChildProcess } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { type Launch, launch, shutDown } from "./postgres-process.ts";

export type Supervised = {
  /** Stops PostgreSQL; later calls wait for the same stop. */
  readonly stop: () => Promise<void>;
  /** Asks it to stop and doesn't wait. */
  readonly abandon: () => void;
};

/**
 * Keeps a started PostgreSQL running: one that dies is started again on the same port, so the pools that
 * point at it only see a short outage.
 */
export function supervise(first: ChildProcess, options: Launch, log: (line: string) => void): Supervised {
  let current = first;
  let restarting: Promise<void> | undefined;
  let stopped: Promise<void> | undefined;
  const halt = new AbortController();

  async function restart(): Promise<void> {
    for (let wait = 50; !halt.signal.aborted; wait = Math.min(wait * 2, 2000)) {
      try {
        current = await launch(options);
        watch(current);
        log("PostgreSQL runs again");
        return;
      } catch (error) {
        log(error instanceof Error ? error.message : String(error));
        await delay(wait, undefined, { signal: halt.signal, ref: false }).catch(() => undefined);
      }
    }
  }

  function watch(child: ChildProcess): void {
    child.once("exit", (code, signal) => {
      if (halt.signal.aborted) return;
      log(`PostgreSQL ended unexpectedly (${signal ?? `exit code ${code}`}); starting it again`);
      restarting = restart();
    });
  }

  async function stop(): Promise<void> {
    halt.abort();
    await restarting;
    await shutDown(current);
  }

  function abandon(): void {
    halt.abort();
    current.kill("SIGINT");
  }

  watch(first);
  return { stop: () => (stopped ??= stop()), abandon };
}
