import { isSecretTemplate } from "@souk/contracts";
import type { Core } from "../context.ts";
import { MailRefusedError } from "../ports/mail.ts";
import { isMoot } from "./is-moot.ts";
import { SECRET_MARK, unseal } from "./seal.ts";
import { messageIdOf, writeMail } from "./write-mail.ts";

const mailSelect = {
  id: true,
  key: true,
  template: true,
  locale: true,
  recipient: true,
  data: true,
  sealed: true,
  state: true,
  resends: true,
  subject: true,
  html: true,
  text: true,
  unsubscribe: true,
  attachments: { select: { name: true, contentType: true, content: true } },
} as const;

interface Written {
  subject: string;
  html: string;
  text: string;
  unsubscribe: string | null;
}

/**
 * Sends one mail of the outbox, or keeps it when there is no mail server. Its text is written once; each try sends that
 * under the same message id. May be repeated: one that was sent isn't sent again. What the server refuses for good, and
 * what its last try didn't get through, is FAILED.
 */
export async function sendMail(
  core: Core,
  { id }: { id: string },
  { isLast }: { isLast: boolean },
): Promise<void> {
  const mail = await core.db.mailMessage.findUnique({ where: { id }, select: mailSelect });
  if (mail === null || mail.state === "SENT" || mail.state === "KEPT") return;
  if (await isMoot(core, mail)) return void (await core.db.mailMessage.deleteMany({ where: { id } }));
  try {
    const written = writtenText(mail) ?? (await writeMail(core, mail));
    if (core.mail === null) return await end(core, id, { state: "KEPT", ...written });
    await keepText(core, mail, written);
    await core.mail.send({
      ...withSecret(core, mail, written),
      messageId: messageIdOf(mail, core.config.origin),
      to: mail.recipient,
      attachments: mail.attachments,
    });
    await end(core, id, { state: "SENT" });
  } catch (error) {
    const isOver = isLast || error instanceof MailRefusedError;
    await tell(core, id, { error, state: isOver ? "FAILED" : "QUEUED" });
    if (!(error instanceof MailRefusedError)) throw error;
  }
}

/** The secret is put in on the way out: no text that is kept has it. */
function withSecret({ config }: Core, { template, key, sealed }: Mail, written: Written): Written {
  if (!isSecretTemplate(template)) return written;
  if (sealed === null) throw new MailRefusedError("what this mail carried is no longer kept");
  const secret = unseal(config.secret, key, sealed);
  const put = (text: string): string => text.replaceAll(SECRET_MARK, () => secret);
  return { ...written, subject: put(written.subject), html: put(written.html), text: put(written.text) };
}

type Mail = Parameters<typeof writeMail>[1] & {
  id: string;
  key: string;
  sealed: string | null;
  subject: string | null;
  html: string | null;
  text: string | null;
  unsubscribe: string | null;
};

function writtenText({ subject, html, text, unsubscribe }: Mail): Written | null {
  return subject === null || html === null || text === null ? null : { subject, html, text, unsubscribe };
}

/** Before it goes out: a try after a crash sends the same text. */
async function keepText(core: Core, mail: Mail, written: Written): Promise<void> {
  if (writtenText(mail) !== null) return;
  await core.db.mailMessage.updateMany({ where: { id: mail.id }, data: written });
}

async function end(
  core: Core,
  id: string,
  last: { state: "SENT" } | ({ state: "KEPT" } & Written),
): Promise<void> {
  const data = { ...last, sentAt: core.clock.now(), error: null, attempts: { increment: 1 } };
  // Kept, it may still be sent once there is a mail server.
  const forgotten = last.state === "SENT" ? { sealed: null } : {};
  await core.db.mailMessage.updateMany({ where: { id }, data: { ...data, ...forgotten } });
}

async function tell(
  core: Core,
  id: string,
  { error, state }: { error: unknown; state: "QUEUED" | "FAILED" },
): Promise<void> {
  const said = (error instanceof Error ? error.message : String(error)).slice(0, 1000);
  const data = { state, error: said, attempts: { increment: 1 } };
  await core.db.mailMessage.updateMany({ where: { id, state: { in: ["QUEUED", "FAILED"] } }, data });
}
