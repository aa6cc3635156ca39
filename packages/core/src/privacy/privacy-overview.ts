import type { PrivacyOverview } from "@souk/contracts";
import type { CustomerContext, Tx } from "../context.ts";
import { creditLeft } from "../gift-cards/credit-left.ts";
import { readSettings } from "../settings/read-settings.ts";
import { requestSelect, toRequestView } from "./request-view.ts";

/** What one may know of, and do with, the data about oneself. */
export function privacyOverview(ctx: CustomerContext): Promise<PrivacyOverview> {
  return overviewIn(ctx, ctx.db);
}

export async function overviewIn(
  { customer, clock }: Pick<CustomerContext, "customer" | "clock">,
  tx: Tx,
): Promise<PrivacyOverview> {
  const userId = customer.id;
  const newest = { orderBy: { createdAt: "desc" }, select: requestSelect } as const;
  const file = await tx.privacyRequest.findFirst({ where: { userId, kind: "EXPORT" }, ...newest });
  const erasure = await tx.privacyRequest.findFirst({
    where: { userId, kind: "ERASURE", state: "OPEN" },
    ...newest,
  });
  const { role, accounts } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { role: true, accounts: { where: { password: { not: null } }, select: { id: true }, take: 1 } },
  });
  const { coolingOffDays, exportDays } = await readSettings(tx, "privacy");
  const now = clock.now();
  return {
    export: file && toRequestView(file, now),
    erasure: erasure && toRequestView(erasure, now),
    coolingOffDays,
    exportDays,
    hasPassword: accounts.length > 0,
    isStaff: role !== "CUSTOMER",
    credit: await creditLeft(tx, userId),
  };
}
