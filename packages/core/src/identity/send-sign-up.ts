import { Locale } from "@souk/contracts";
import { newSecretToken } from "@souk/db";
import type { Core } from "../context.ts";
import type { JobData } from "../jobs/jobs.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { queueSecretMail } from "../mail/queue-secret-mail.ts";
import { runTx } from "../transaction.ts";
import { isShut, ownerSelect } from "./links.ts";

/**
 * The job behind signUp: a link that makes the account, or a word to whoever has one with that address. An account that
 * was shut is told nothing.
 */
export async function sendSignUp(
  core: Pick<Core, "db" | "config">,
  { id }: JobData<"accounts.sign-up">,
): Promise<void> {
  await runTx(core.db, async (tx) => {
    const asked = await tx.signUp.findUnique({ where: { id } });
    if (!asked || asked.tokenHash !== null) return;
    const { email: to, name } = asked;
    const locale = Locale.parse(asked.locale);
    const owner = await tx.user.findUnique({ where: { email: to }, select: ownerSelect });
    if (owner) {
      await tx.signUp.delete({ where: { id }, select: { id: true } });
      if (isShut(owner)) return;
      const data = { name: owner.name, email: to, isStaff: owner.role !== "CUSTOMER" };
      await queueMail(tx, { key: `account_exists:${id}`, to, locale, template: "account_exists", data });
      return;
    }
    const { token: secret, hash } = newSecretToken();
    await tx.signUp.update({ where: { id }, data: { tokenHash: hash }, select: { id: true } });
    const data = { name };
    await queueSecretMail(core, tx, { key: `sign_up:${id}`, to, locale, template: "sign_up", data, secret });
  });
}
