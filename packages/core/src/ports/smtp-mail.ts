import { createTransport } from "nodemailer";
import { MailRefusedError, type MailTransport, type OutgoingMail } from "./mail.ts";

export interface SmtpOptions {
  /** `smtp://user:password@host:port` or `smtps://…`. */
  url: string;
  /** `Souk <shop@souk.example>`. */
  from: string;
}

const CONNECTIONS = 3;
const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;

/** Any SMTP server, by nodemailer, over a few connections that are kept. */
export function smtpMail({ url, from }: SmtpOptions): MailTransport {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: CONNECTIONS,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    // A mail is made of rendered text alone: nothing in it may make this process read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (mail) => {
      try {
        await transport.sendMail({ from, ...toMessage(mail) });
      } catch (error) {
        throw isForGood(error) ? new MailRefusedError(messageOf(error), { cause: error }) : error;
      }
    },
    close: () => transport.close(),
  };
}

function toMessage({ messageId, to, subject, html, text, unsubscribe, attachments }: OutgoingMail) {
  return {
    messageId,
    to,
    subject,
    html,
    text,
    attachments: attachments.map(({ name, contentType, content }) => ({
      filename: name,
      contentType,
      content: Buffer.from(content),
    })),
    ...(unsubscribe !== null && {
      headers: {
        "List-Unsubscribe": `<${unsubscribe}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      },
    }),
  };
}

/** 5xx to the address or the message; one about us (a wrong password, say) is to be mended, and then tried again. */
function isForGood(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, responseCode } = Object.assign({ code: "", responseCode: 0 }, error);
  return (code === "EENVELOPE" || code === "EMESSAGE") && responseCode >= 500;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
