import { setTimeout as delay } from "node:timers/promises";

export type Repeated = {
  readonly everyMs: number;
  readonly work: () => Promise<unknown>;
  /** One that fails is told and tried again at its next turn. */
  readonly onError: (error: unknown) => void;
};

/** Does `work` now and then again `everyMs` after it ended; `stop` waits for the turn under way. */
export function repeat({ everyMs, work, onError }: Repeated): { readonly stop: () => Promise<void> } {
  const halt = new AbortController();
  async function loop(): Promise<void> {
    while (!halt.signal.aborted) {
      await work().catch(onError);
      await delay(everyMs, undefined, { signal: halt.signal }).catch(() => undefined);
    }
  }
  const running = loop();
  return {
    stop: async () => {
      halt.abort();
      await running;
    },
  };
}
