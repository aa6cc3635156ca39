import type { Locale, PrivacyOverview } from "@souk/contracts";
import { runUniqueTx } from "../admin/unique-violation.ts";
import type { CustomerContext } from "../context.ts";
import { takeTurn } from "../limits/take-turn.ts";
import { openRequest } from "./open-request.ts";
import { overviewIn } from "./privacy-overview.ts";

/** Has all data about oneself put together and mailed as a link. TOO_MANY_REQUESTS after three a day. */
export async function askForExport(
  ctx: CustomerContext,
  { locale }: { locale: Locale },
): Promise<PrivacyOverview> {
  const { id: userId, email } = ctx.customer;
  await takeTurn(ctx, "data-export", { owner: userId });
  return runUniqueTx(ctx.db, async (tx) => {
    await openRequest(ctx, tx, { kind: "EXPORT", userId, email, locale, by: { requestedBy: "CUSTOMER" } });
    return overviewIn(ctx, tx);
  });
}
