import { type CustomerView } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { readCustomer } from "./get-customer.ts";
import { whyGone } from "./merge/merged-into.ts";

interface Told {
  before?: object;
  after?: object;
}

/** One change of a customer's account, with the row held, in the log, answered with the whole. CUSTOMER_MERGED, NOT_FOUND. */
export function changeCustomer(
  ctx: StaffContext,
  id: string,
  { action, change }: { action: string; change: (tx: Tx) => Promise<Told> },
): Promise<CustomerView> {
  return runTx(ctx.db, async (tx) => {
    const held = await tx.$executeRaw`
      SELECT 1 FROM "User" WHERE "id" = ${id}::uuid AND "role" = 'CUSTOMER' AND "deletedAt" IS NULL FOR UPDATE`;
    if (held === 0) throw await whyGone(tx, id);
    const told = await change(tx);
    await audit(tx, ctx, { action, entity: "customer", entityId: id, ...told });
    return readCustomer(tx, ctx, id);
  });
}
