import type { Db } from "@souk/db";
import { runTx } from "../../transaction.ts";
import { fadePopular } from "./popular-queries.ts";

/** Ends the log of days before, and with them what was popular then. */
export async function forgetSearches(db: Db, before: Date): Promise<void> {
  await runTx(db, async (tx) => {
    const { count } = await tx.searchLog.deleteMany({ where: { day: { lt: before } } });
    if (count > 0) await fadePopular(tx);
  });
}
