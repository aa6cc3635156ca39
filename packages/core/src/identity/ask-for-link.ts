import type { AskedForLink, AskForLinkInput, Locale } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { Core, CustomerContext } from "../context.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { networkOf, takeTurn } from "../limits/take-turn.ts";

/**
 * Has a link sent to whoever has the account with that address. Whether there is one shows in nothing: the same statements
 * run, and the same job is left, which then finds nobody. TOO_MANY_REQUESTS.
 */
export async function askForLink(
  core: Pick<Core, "db" | "mail"> & { ip: string | null },
  { purpose, email, locale }: AskForLinkInput,
): Promise<AskedForLink> {
  // Addresses without an account are counted as well.
  await takeTurn(core, "account-link", { email, address: networkOf(core) });
  const user = await core.db.user.findUnique({ where: { email }, select: { id: true } });
  await enqueue(core.db, { name: "accounts.link", data: { userId: user?.id ?? newId(), purpose, locale } });
  return { mailed: core.mail !== null };
}

/** Once more the link that verifies the address of one's own account. TOO_MANY_REQUESTS. */
export async function askToVerify(
  ctx: CustomerContext & { ip: string | null },
  { locale }: { locale: Locale },
): Promise<AskedForLink> {
  const { id, email } = ctx.customer;
  await takeTurn(ctx, "account-link", { email, address: networkOf(ctx) });
  await enqueue(ctx.db, { name: "accounts.link", data: { userId: id, purpose: "VERIFY_EMAIL", locale } });
  return { mailed: ctx.mail !== null };
}
