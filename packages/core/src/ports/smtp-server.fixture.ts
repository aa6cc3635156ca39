import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export interface Received {
  messageId: string;
  to: string;
  /** The whole message as it came. */
  raw: string;
}

export interface SmtpReceiver {
  url: string;
  received: Received[];
  close(): Promise<void>;
}

export interface SmtpManners {
  /** What is said to a recipient: null is yes. */
  refuse?: (to: string) => { code: number; text: string } | null;
  /** Called when a message is in and before it is said so. */
  beforeAnswer?: (mail: Received) => Promise<void>;
}

/** A real SMTP server that keeps what it is given. */
export async function smtpReceiver({ refuse, beforeAnswer }: SmtpManners = {}): Promise<SmtpReceiver> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: ({ address }, _session, answer) => {
      const no = refuse?.(address) ?? null;
      answer(no === null ? null : Object.assign(new Error(no.text), { responseCode: no.code }));
    },
    onData: (stream, session, answer) => {
      const take = async (): Promise<void> => {
        const raw = await readAll(stream);
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        const mail = { raw, to, messageId: /^message-id:\s*(\S+)/im.exec(raw)?.[1] ?? "" };
        received.push(mail);
        await beforeAnswer?.(mail);
        answer();
      };
      // A client that is killed in the middle of its message: there is nobody to answer, and nothing was received.
      take().catch(answer);
    },
  });
  // A client that is killed in mid-sentence.
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = addressOf(server.server.address());
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address;
}
