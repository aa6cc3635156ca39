import type { ReadThreadInput, ThreadCounts } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { markRead } from "../add-entry.ts";
import { lockThread } from "../thread-row.ts";
import { threadCounts } from "./thread-table.ts";

/** Somebody of the staff has seen it up to an entry: for all of them. Gives what is unread then. NOT_FOUND. */
export async function readThreadByStaff(
  ctx: StaffContext,
  { number, seq }: ReadThreadInput,
): Promise<ThreadCounts> {
  await runTx(ctx.db, async (tx) => markRead(tx, await lockThread(tx, { number }), "STAFF", seq));
  return threadCounts(ctx);
}
