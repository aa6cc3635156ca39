export interface OutgoingMail {
  /** With its angle brackets; the same for each try of one mail. */
  messageId: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  /** Address at which such mails are ended with one click. */
  unsubscribe: string | null;
  attachments: { name: string; contentType: string; content: Uint8Array }[];
}

/** Hands mails to a mail server. */
export interface MailTransport {
  /** Throws MailRefusedError when the server will never take it, anything else when it may later. */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** The mail server said no for good: no such address, or a mail that it doesn't want. */
export class MailRefusedError extends Error {
  override readonly name = "MailRefusedError";
}
