import type { Db } from "@souk/db";
import type { Tx } from "./context.ts";

const MAX_TRIES = 5;
// serialization failure, deadlock, and what Prisma calls both
const RETRIED = new Set(["40001", "40P01", "P2034"]);
const UNIQUE = new Set(["23505", "P2002"]);

/**
 * Runs `work` in one transaction (READ COMMITTED), again when PostgreSQL gave it up for another's sake: at most five
 * times, with jitter between. `work` must have no effect outside the transaction. `timeout`: milliseconds, 5,000 if not given.
 */
export async function runTx<T>(
  db: Db,
  work: (tx: Tx) => Promise<T>,
  limits: { timeout?: number } = {},
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.$transaction(work, limits);
    } catch (error) {
      if (tries === MAX_TRIES || !isRetryable(error)) throw error;
      await pause(Math.random() * 10 * 2 ** tries);
    }
  }
}

/** Whether the database asks for the same transaction again (a deadlock, a serialization failure). */
export function isRetryable(error: unknown): boolean {
  return hasCode(error, RETRIED);
}

/** Whether another row holds the same key already. */
export function isUniqueViolation(error: unknown): boolean {
  return hasCode(error, UNIQUE);
}

/**
 * Whether an error, or what it was caused by, has one of these codes. Prisma keeps the driver's error in
 * `meta.driverAdapterError`, and PostgreSQL's own code in its `cause`.
 */
export function hasCode(error: unknown, codes: ReadonlySet<string>, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false;
  const parts = new Map(Object.entries(error));
  const found = [parts.get("code"), parts.get("originalCode")].some(
    (code) => typeof code === "string" && codes.has(code),
  );
  const causes = [parts.get("meta"), parts.get("driverAdapterError"), "cause" in error ? error.cause : null];
  return found || causes.some((cause) => hasCode(cause, codes, depth + 1));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
