import type { Core } from "../context.ts";
import { runTx } from "../transaction.ts";
import { dueOrders } from "./due-orders.ts";
import { settleDocuments } from "./settle-documents.ts";

// A second: while many buy, invoices may come a little later, and take little from them.
const BATCH = 20;

/**
 * Issues the invoices that are due, each in a transaction of its own: placing an order waits for no number, and one that
 * a crash left without its invoice has it a moment later. Any number of processes may do it at once. How many there were.
 */
export async function issueDue(core: Core): Promise<number> {
  const settings = await core.settings.read("invoices");
  const due = await dueOrders(core.db, settings, { limit: BATCH });
  const errors: unknown[] = [];
  for (const id of due)
    await runTx(core.db, (tx) => settleDocuments(tx, id, core.clock.now())).catch((error: unknown) =>
      errors.push(error),
    );
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} invoices could not be issued`);
  return due.length;
}
