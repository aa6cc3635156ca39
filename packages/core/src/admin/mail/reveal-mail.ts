import { DomainError, type MailState, type RevealedMail } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { SECRET_MARK, unseal } from "../../mail/seal.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";

interface Kept {
  state: MailState;
  sealed: string | null;
}

/**
 * Only where no mail server could bring it to its reader, where the shop is being tried out, and only to whom nothing
 * in it is closed anyway.
 */
export function isRevealable({ mail, config, staff }: StaffContext, { state, sealed }: Kept): boolean {
  const tried = mail === null && config.revealMails === true;
  return tried && staff.role === "SUPER_ADMIN" && state === "KEPT" && sealed !== null;
}

/** What a kept mail carries, once in the audit log. FORBIDDEN unless isRevealable; NOT_FOUND. */
export function revealMail(ctx: StaffContext, { id }: { id: string }): Promise<RevealedMail> {
  return runTx(ctx.db, async (tx) => {
    const mail = await tx.mailMessage.findUnique({
      where: { id },
      select: { key: true, state: true, sealed: true, text: true, template: true },
    });
    if (!mail) throw new DomainError("NOT_FOUND", { entity: "mail" });
    if (!isRevealable(ctx, mail) || mail.sealed === null)
      throw new DomainError("FORBIDDEN", { permission: "mail.reveal" });
    const { template } = mail;
    await audit(tx, ctx, { action: "mail.reveal", entity: "mail", entityId: id, after: { template } });
    const secret = unseal(ctx.config.secret, mail.key, mail.sealed);
    return { secret, url: linkIn(mail.text ?? "", secret) };
  });
}

/** The address that has the secret in it; null where it is no part of one. */
function linkIn(text: string, secret: string): string | null {
  const link = text.split(/\s+/).find((word) => /^https?:/.test(word) && word.includes(SECRET_MARK));
  return link?.replaceAll(SECRET_MARK, () => secret) ?? null;
}
