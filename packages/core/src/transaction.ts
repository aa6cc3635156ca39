import type { Db } from "@souk/db";
import type { Tx } from "./context.ts";

const MAX_TRIES = 5;
// serialization failure, deadlock, and what Prisma calls both
const RETRIED = new Set(["40001", "40P01", "P2034"]);

/**
 * Runs `work` in one transaction (READ COMMITTED), again when PostgreSQL gave it up for another's sake: at most five
 * times, with jitter between. `work` must have no effect outside the transaction.
 */
export async function runTx<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.$transaction(work);
    } catch (error) {
      if (tries === MAX_TRIES || !isRetryable(error)) throw error;
      await pause(Math.random() * 10 * 2 ** tries);
    }
  }
}

/** Whether the database asks for the same transaction again (a deadlock, a serialization failure). */
export function isRetryable(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false;
  return (
    codesOf(error).some((code) => RETRIED.has(code)) ||
    causesOf(error).some((cause) => isRetryable(cause, depth + 1))
  );
}

function codesOf(error: object): string[] {
  return [
    "code" in error ? error.code : undefined,
    "originalCode" in error ? error.originalCode : undefined,
  ].filter((code) => typeof code === "string");
}

// Prisma keeps the driver's error in `meta.driverAdapterError`, and that one in `cause`.
function causesOf(error: object): unknown[] {
  return [
    "cause" in error ? error.cause : undefined,
    "meta" in error ? error.meta : undefined,
    "driverAdapterError" in error ? error.driverAdapterError : undefined,
  ];
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
