import type { Core } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { fadePopular } from "./popular-queries.ts";

const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

/** Ends the log of days that are over 90 days ago, and with them what was popular then. */
export async function forgetSearches({ db, clock }: Pick<Core, "db" | "clock">): Promise<void> {
  const before = new Date(clock.now().getTime() - KEPT_DAYS * DAY_MS);
  await runTx(db, async (tx) => {
    const { count } = await tx.searchLog.deleteMany({ where: { day: { lt: before } } });
    if (count > 0) await fadePopular(tx);
  });
}
