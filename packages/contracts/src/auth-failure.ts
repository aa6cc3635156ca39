import { z } from "zod";

export type AuthFailureKind =
  | "credentials"
  | "password"
  | "link"
  /** The link of a new account was opened in another browser than asked for it. */
  | "choosePassword"
  | "wrongPassword"
  | "wrongCode"
  | "wrongRecovery"
  | "startAgain"
  | "unverified"
  | "provider"
  | "passkey"
  /** The browser was told no, by its owner or by time. */
  | "passkeyCancelled"
  /** What keeps passkeys has one for this account already. */
  | "passkeyKnown"
  /** The password alone isn't enough: the passkey must be given first. */
  | "passkeyNeeded"
  | "signInAgain"
  /** One of the staff sees the shop as the customer whose account it is. */
  | "impersonating"
  | "tooMany"
  | "offline"
  | "unexpected";

/** Why an account endpoint refused; `retryAfterSeconds` comes with "tooMany". */
export class AuthFailure extends Error {
  readonly kind: AuthFailureKind;
  readonly retryAfterSeconds: number;

  constructor(kind: AuthFailureKind, retryAfterSeconds = 60) {
    super(kind);
    this.kind = kind;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

const Refusal = z.object({ code: z.string() });
/** How long better-auth shuts second factors after ten wrong ones, which it doesn't say in a header. */
const LOCKED_SECONDS = 900;

const byCode: Readonly<Record<string, AuthFailureKind>> = {
  LINK_EXPIRED: "link",
  PASSWORD_NEEDED: "choosePassword",
  EMAIL_NOT_VERIFIED: "unverified",
  IMPERSONATION_REFUSED: "impersonating",
  PROVIDER_UNREACHABLE: "provider",
  PASSKEY_REFUSED: "passkey",
  CHALLENGE_NOT_FOUND: "startAgain",
  PASSKEY_NEEDED: "passkeyNeeded",
  SIGN_IN_AGAIN: "signInAgain",
  INVALID_PASSWORD: "wrongPassword",
  INVALID_CODE: "wrongCode",
  INVALID_BACKUP_CODE: "wrongRecovery",
  INVALID_TWO_FACTOR_COOKIE: "startAgain",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "startAgain",
};

/** What an answer that isn't ok means. */
export function authFailure(answer: {
  status: number;
  retryAfter: string | null;
  body: unknown;
}): AuthFailure {
  const code = Refusal.safeParse(answer.body).data?.code ?? "";
  if (answer.status === 429) {
    const seconds = Number(answer.retryAfter);
    const known = code === "ACCOUNT_TEMPORARILY_LOCKED" ? LOCKED_SECONDS : 60;
    return new AuthFailure("tooMany", Number.isFinite(seconds) && seconds > 0 ? seconds : known);
  }
  if (code.startsWith("PASSWORD_TOO")) return new AuthFailure("password");
  const refused = answer.status === 401 || answer.status === 403;
  return new AuthFailure(byCode[code] ?? (refused ? "credentials" : "unexpected"));
}

const Challenged = z.object({ twoFactorRedirect: z.literal(true) });

/** The password (or the link) was right, and a second factor is asked for. */
export function wantsSecondFactor(answer: unknown): boolean {
  return Challenged.safeParse(answer).success;
}

const Begun = z
  .object({ totpURI: z.string(), backupCodes: z.array(z.string()) })
  .transform(({ totpURI, backupCodes }) => ({ uri: totpURI, codes: backupCodes }));
const Renewed = z.object({ backupCodes: z.array(z.string()) }).transform(({ backupCodes }) => backupCodes);

type CallAuth = (path: string, body: object) => Promise<unknown>;

/** What an app asks about the second factor of who is signed in, or about to be. */
export function secondFactorCalls(call: CallAuth) {
  const withPassword = (password: string) => (password === "" ? {} : { password });
  return {
    begin: async (password: string) => Begun.parse(await call("two-factor/enable", withPassword(password))),
    confirm: async (code: string): Promise<void> => void (await call("two-factor/verify-totp", { code })),
    renew: async (password: string) =>
      Renewed.parse(await call("two-factor/generate-backup-codes", withPassword(password))),
    turnOff: async (password: string): Promise<void> =>
      void (await call("two-factor/disable", withPassword(password))),
    give: async (given: { code: string; isRecovery: boolean; trustDevice: boolean }): Promise<void> => {
      const { code, isRecovery, trustDevice } = given;
      await call(isRecovery ? "two-factor/verify-backup-code" : "two-factor/verify-totp", {
        code,
        trustDevice,
      });
    },
  };
}
