import { z } from "zod";
import { Password } from "./identity.ts";
import { KeepOrderInput } from "./order.ts";
import { Email, Locale, SecretToken, text } from "./primitives.ts";

/** What a link in a mail to the owner of an account is for. APPROVE_EMAIL goes to the address that is to be replaced. */
export const LINK_PURPOSES = [
  "VERIFY_EMAIL",
  "RESET_PASSWORD",
  "SIGN_IN",
  "APPROVE_EMAIL",
  "CONFIRM_EMAIL",
] as const;
export const LinkPurpose = z.enum(LINK_PURPOSES);
export type LinkPurpose = z.infer<typeof LinkPurpose>;

/** How long each works. */
export const LINK_MINUTES = {
  VERIFY_EMAIL: 3 * 24 * 60,
  RESET_PASSWORD: 30,
  SIGN_IN: 15,
  APPROVE_EMAIL: 24 * 60,
  CONFIRM_EMAIL: 24 * 60,
} as const satisfies Record<LinkPurpose, number>;

/** Asked by whoever knows an address; the answer is the same whether an account has it. */
export const AskForLinkInput = z.object({
  purpose: LinkPurpose.extract(["RESET_PASSWORD", "SIGN_IN"]),
  email: Email,
  locale: Locale,
});
export type AskForLinkInput = z.infer<typeof AskForLinkInput>;

/** `mailed`: the shop sends mails; without a mail server they wait in its outbox, which whoever tries it out must know. */
export const AskedForLink = z.object({ mailed: z.boolean() });
export type AskedForLink = z.infer<typeof AskedForLink>;

export const LinkUsed = z.object({ ok: z.literal(true) });
export type LinkUsed = z.infer<typeof LinkUsed>;

/** How long the link of a new account works. */
export const SIGN_UP_MINUTES = 24 * 60;

/** The answer is the same whether the address has an account. */
export const SignUpInput = z.object({
  name: text(1, 120),
  email: Email,
  password: Password,
  locale: Locale,
  /** Made up by the browser that asks: in another one the link asks for a password once more. */
  browser: z.uuid(),
  /** A guest's, which comes into the account. */
  order: KeepOrderInput.exactOptional(),
});
export type SignUpInput = z.infer<typeof SignUpInput>;

export const ResetPasswordInput = z.object({ token: SecretToken, password: Password });
export type ResetPasswordInput = z.infer<typeof ResetPasswordInput>;

export const LinkTokenInput = z.object({ token: SecretToken });
export type LinkTokenInput = z.infer<typeof LinkTokenInput>;

/** The password of now, where the account has one. */
export const ChangeEmailInput = z.object({ email: Email, password: z.string().max(128), locale: Locale });
export type ChangeEmailInput = z.infer<typeof ChangeEmailInput>;

/** WAITING: the other address has to say yes, too. */
export const EmailChangeStep = z.object({ state: z.enum(["WAITING", "CHANGED"]), email: z.string() });
export type EmailChangeStep = z.infer<typeof EmailChangeStep>;

/** What the owner of an account may see and change of how it is opened. */
export const AccountSecurity = z.object({
  email: z.string(),
  emailVerified: z.boolean(),
  /** The address that is to come, while it isn't confirmed everywhere. */
  newEmail: z.string().nullable(),
  hasPassword: z.boolean(),
  /** Besides it, codes of an authenticator app are asked for. */
  secondFactor: z.boolean(),
  /** The role asks for them. */
  secondFactorRequired: z.boolean(),
});
export type AccountSecurity = z.infer<typeof AccountSecurity>;
