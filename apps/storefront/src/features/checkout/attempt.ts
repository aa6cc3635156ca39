import type { DomainErrorCode } from "@souk/contracts";
import { readKept, type Store } from "../../lib/kept.ts";

/** One try to pay. `sent`: the server may have heard of it, so its end must be asked for before another is made. */
export interface Attempt {
  key: string;
  sent: boolean;
}

const NAME = "souk.checkout.attempt";
const KEY = /^[A-Za-z0-9_-]{16,64}$/;

function parse(kept: unknown): Attempt | null {
  if (typeof kept !== "object" || kept === null || !("key" in kept) || typeof kept.key !== "string")
    return null;
  if (!KEY.test(kept.key)) return null;
  return { key: kept.key, sent: "sent" in kept && kept.sent === true };
}

/** The idempotency key of the present attempt: made once, kept over a reload, changed only when the attempt is over. */
export function createAttempts(store: Store, newKey: () => string = () => crypto.randomUUID()) {
  const write = (attempt: Attempt): Attempt => {
    store.setItem(NAME, JSON.stringify(attempt));
    return attempt;
  };
  return {
    /** The attempt under way, or a new one. */
    current: (): Attempt => readKept(store, NAME, parse) ?? write({ key: newKey(), sent: false }),
    /** The attempt whose end is not known here, if there is one. */
    unsettled: (): Attempt | null => {
      const attempt = readKept(store, NAME, parse);
      return attempt?.sent ? attempt : null;
    },
    markSent: (key: string): void => void write({ key, sent: true }),
    /** Over, one way or the other: the next try gets a key of its own. */
    end: (): void => store.removeItem(NAME),
  };
}

// After these the server has kept nothing of the try, or the outcome can still come: the same key goes on.
const GOES_ON = new Set<DomainErrorCode>([
  "PAYMENT_IN_PROGRESS",
  "PAYMENT_UNAVAILABLE",
  "UNAVAILABLE",
  "TOO_MANY_REQUESTS",
]);

/** Whether a refusal ends the attempt, so that the next has another key (another body under the old one is a conflict). */
export function endsAttempt(code: DomainErrorCode): boolean {
  return !GOES_ON.has(code);
}
