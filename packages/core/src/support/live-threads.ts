import { DomainError, type ThreadChange } from "@souk/contracts";
import { threadOfTag } from "./thread-tag.ts";

/** Streams of one account in this process: as many windows as somebody may have before their eyes. */
export const MOST_STREAMS = 5;

export interface Following {
  /** Who looks on; the limit counts by it. */
  accountId: string;
  /** Of that customer's threads alone; null: of all. */
  userId: string | null;
  signal: AbortSignal;
  /** Asked again so often, in milliseconds, while nothing happens. */
  recheckMs: number;
  /** Before anything is told: throws what ends the stream. */
  recheck: () => Promise<void>;
}

interface Follower {
  userId: string | null;
  /** What they weren't told yet. */
  changed: Set<number | null>;
  wake: () => void;
}

/**
 * Tells whoever looks on which threads have changed, on whatever instance: it hears of it where the caches hear of their
 * changes. What a thread says isn't told; whoever is told reads it with their own rights.
 */
export class LiveThreads {
  readonly #followers = new Set<Follower>();
  readonly #streams = new Map<string, number>();
  #closed = false;

  /** Committed changes, by their tags. */
  drop(tags: readonly string[]): void {
    for (const tag of tags) {
      const thread = threadOfTag(tag);
      if (!thread) continue;
      for (const follower of this.#followers)
        if (follower.userId === null || follower.userId === thread.userId) tell(follower, thread.number);
    }
  }

  /** Nothing is heard; whatever happens meanwhile is made good for by `resume`. */
  suspend(): void {}

  /** What was missed isn't known: everybody looks again. */
  resume(): void {
    for (const follower of this.#followers) tell(follower, null);
  }

  /** Ends every stream, and takes no more: the process stops. */
  close(): void {
    this.#closed = true;
    for (const follower of this.#followers) follower.wake();
  }

  /** Streams that are open. */
  get size(): number {
    return this.#followers.size;
  }

  /**
   * Begins with "look at everything", and goes on until its reader leaves. TOO_MANY_REQUESTS (another of the account's
   * streams must end first), UNAVAILABLE (the process stops: another one is to be asked), and what `recheck` throws.
   */
  async *follow({ accountId, userId, ...following }: Following): AsyncGenerator<ThreadChange, void> {
    this.#take(accountId);
    const follower: Follower = { userId, changed: new Set([null]), wake: () => {} };
    this.#followers.add(follower);
    try {
      yield* this.#changes(follower, following);
    } finally {
      this.#followers.delete(follower);
      this.#giveBack(accountId);
    }
  }

  async *#changes(
    follower: Follower,
    { signal, recheck, recheckMs }: Pick<Following, "signal" | "recheck" | "recheckMs">,
  ): AsyncGenerator<ThreadChange, void> {
    while (!signal.aborted) {
      if (this.#closed) throw new DomainError("UNAVAILABLE", {});
      await recheck();
      const changed = follower.changed.has(null) ? [null] : [...follower.changed];
      follower.changed.clear();
      for (const number of changed) yield { number };
      if (follower.changed.size === 0 && !this.#closed) await sleep(follower, signal, recheckMs);
    }
  }

  #take(accountId: string): void {
    if (this.#closed) throw new DomainError("UNAVAILABLE", {});
    const open = this.#streams.get(accountId) ?? 0;
    if (open >= MOST_STREAMS) throw new DomainError("TOO_MANY_REQUESTS", { retryAfterSeconds: 30 });
    this.#streams.set(accountId, open + 1);
  }

  #giveBack(accountId: string): void {
    const open = (this.#streams.get(accountId) ?? 1) - 1;
    if (open > 0) this.#streams.set(accountId, open);
    else this.#streams.delete(accountId);
  }
}

function tell(follower: Follower, number: number | null): void {
  follower.changed.add(number);
  follower.wake();
}

/** Until something has changed, the reader leaves, or it is time to ask again who they are. */
function sleep(follower: Follower, signal: AbortSignal, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", wake);
      follower.wake = () => {};
      resolve();
    };
    const timer = setTimeout(wake, ms);
    signal.addEventListener("abort", wake);
    follower.wake = wake;
    if (signal.aborted) wake();
  });
}
