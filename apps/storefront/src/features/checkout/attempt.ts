import type { DomainErrorCode } from "@souk/contracts";

/** The part of sessionStorage that is needed. */
export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** One try to pay. `sent`: the server may have heard of it, so its end must be asked for before another is made. */
export interface Attempt {
  key: string;
  sent: boolean;
}

const NAME = "souk.checkout.attempt";
const KEY = /^[A-Za-z0-9_-]{16,64}$/;

function read(store: Store): Attempt | null {
  try {
    const parsed: unknown = JSON.parse(store.getItem(NAME) ?? "null");
    if (typeof parsed !== "object" || parsed === null || !("key" in parsed) || typeof parsed.key !== "string")
      return null;
    if (!KEY.test(parsed.key)) return null;
    return { key: parsed.key, sent: "sent" in parsed && parsed.sent === true };
  } catch {
    return null;
  }
}

/** The idempotency key of the present attempt: made once, kept over a reload, changed only when the attempt is over. */
export function createAttempts(store: Store, newKey: () => string = () => crypto.randomUUID()) {
  const write = (attempt: Attempt): Attempt => {
    store.setItem(NAME, JSON.stringify(attempt));
    return attempt;
  };
  return {
    /** The attempt under way, or a new one. */
    current: (): Attempt => read(store) ?? write({ key: newKey(), sent: false }),
    /** The attempt whose end is not known here, if there is one. */
    unsettled: (): Attempt | null => {
      const attempt = read(store);
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
