import type { MailData, mailSecrets, SecretTemplate } from "@souk/contracts";
import type { Core, Tx } from "../context.ts";
import { type Envelope, insertMail } from "./queue-mail.ts";
import { seal } from "./seal.ts";

export type SecretMail = Envelope &
  {
    [Template in SecretTemplate]: {
      readonly template: Template;
      readonly data: Omit<MailData<Template>, (typeof mailSecrets)[Template]>;
      /** In the place of the prop that `mailSecrets` names. */
      readonly secret: string;
    };
  }[SecretTemplate];

/** As queueMail, for what its reader alone may see: sealed in the row until the mail was sent, and nowhere else. */
export async function queueSecretMail(
  { config }: Pick<Core, "config">,
  tx: Tx,
  { secret, ...mail }: SecretMail,
): Promise<boolean> {
  const id = await insertMail(tx, mail);
  if (id === null) return false;
  const sealed = seal(config.secret, mail.key, secret);
  await tx.mailMessage.update({ where: { id }, data: { sealed }, select: { id: true } });
  return true;
}
