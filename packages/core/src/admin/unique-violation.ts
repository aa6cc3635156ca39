import type { Db } from "@souk/db";
import type { Tx } from "../context.ts";
import { runTx } from "../transaction.ts";

/** PostgreSQL's unique_violation, and Prisma's name for it. */
const UNIQUE = new Set(["23505", "P2002"]);

/**
 * runTx for works that look first whether a unique value is free: when somebody took it in between, the work runs
 * once more and finds it taken, which is its own typed refusal. `limits` as runTx.
 */
export async function runUniqueTx<T>(
  db: Db,
  work: (tx: Tx) => Promise<T>,
  limits: { timeout?: number } = {},
): Promise<T> {
  try {
    return await runTx(db, work, limits);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return runTx(db, work, limits);
  }
}

/** Also of a raw query, whose code stands in the driver's error deep inside Prisma's. */
export function isUniqueViolation(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false;
  const inside = ["cause", "meta", "driverAdapterError"].map((key): unknown => Reflect.get(error, key));
  const codes = ["code", "originalCode"].map((key): unknown => Reflect.get(error, key));
  return (
    codes.some((code) => typeof code === "string" && UNIQUE.has(code)) ||
    inside.some((cause) => isUniqueViolation(cause, depth + 1))
  );
}
