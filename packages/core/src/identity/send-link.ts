import type { Locale } from "@souk/contracts";
import type { Core, Tx } from "../context.ts";
import type { JobData } from "../jobs/jobs.ts";
import { runTx } from "../transaction.ts";
import { isShut, mailLink, type Owner, ownerSelect } from "./links.ts";

/** The job behind askForLink: nobody is told anything of an account that isn't there or was shut. */
export async function sendLink(
  core: Pick<Core, "db" | "clock" | "config">,
  { userId, purpose, locale }: JobData<"accounts.link">,
): Promise<void> {
  await runTx(core.db, async (tx) => {
    const owner = await tx.user.findUnique({ where: { id: userId }, select: ownerSelect });
    if (!owner || isShut(owner)) return;
    if (purpose === "CHANGE_EMAIL") return askBothAddresses(core, tx, owner, locale);
    if (purpose === "VERIFY_EMAIL" && owner.emailVerified) return;
    await mailLink(core, tx, { owner, purpose, to: owner.email, locale });
  });
}

/** An address that another account has is never written to, and so never confirmed. */
async function askBothAddresses(
  core: Pick<Core, "clock" | "config">,
  tx: Tx,
  owner: Owner,
  locale: Locale,
): Promise<void> {
  const change = await tx.emailChange.findUnique({ where: { userId: owner.id } });
  if (!change || change.expiresAt <= core.clock.now()) return;
  if (change.approvedAt === null)
    await mailLink(core, tx, {
      owner,
      purpose: "APPROVE_EMAIL",
      to: owner.email,
      newEmail: change.newEmail,
      locale,
    });
  const taken = await tx.user.findUnique({ where: { email: change.newEmail }, select: { id: true } });
  if (!taken && change.confirmedAt === null)
    await mailLink(core, tx, { owner, purpose: "CONFIRM_EMAIL", to: change.newEmail, locale });
}
