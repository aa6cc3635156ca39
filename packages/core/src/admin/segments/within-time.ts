import { DomainError } from "@souk/contracts";
import type { Db } from "@souk/db";
import type { Tx } from "../../context.ts";
import { hasCode } from "../../transaction.ts";

/** Milliseconds that one statement of a rule may take. */
const ENOUGH = 3000;
// query_canceled
const STOPPED = new Set(["57014"]);

/** Reads by a rule that staff made up: SEGMENT_TOO_SLOW where the database would be kept busy by it. */
export async function withinTime<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await db.$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT set_config('statement_timeout', ${String(ENOUGH)}, true)`;
        return work(tx);
      },
      { timeout: 4 * ENOUGH },
    );
  } catch (error) {
    if (hasCode(error, STOPPED)) throw new DomainError("SEGMENT_TOO_SLOW", {});
    throw error;
  }
}
