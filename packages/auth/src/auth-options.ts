import type { SecurityChange } from "@souk/contracts";
import type { Db } from "@souk/db";
import type { GivenSignUp, RedeemedSignUp } from "./sign-up-link.ts";
import type { SsoProviders } from "./sso/sso-options.ts";

export interface AuthOptions {
  db: Db;
  /** Public origin; cookies are Secure when it is https. */
  origin: string;
  /** Further origins that may send mutations (a second address of the same shop). */
  trustedOrigins: readonly string[];
  secret: string;
  /** After a sign-in, before its answer is sent: it is written down, and the guest's cart is merged here. */
  onSignedIn(signIn: SignIn, headers: Headers): Promise<void>;
  /** After how an account is opened was changed by its owner. */
  onSecurityChanged(userId: string, change: SecurityChange, sessionId: string): Promise<void>;
  /** Whose session the link of a mail opens; null for one that works no more. */
  redeemSignIn(token: string): Promise<string | null>;
  /** Makes the account that a mail's link is for. */
  redeemSignUp(given: GivenSignUp): Promise<RedeemedSignUp>;
  /** Who else may say who somebody is. */
  sso: SsoProviders;
  /** Before a sign-in by a provider that vouches for the address. */
  onProvenEmail: (email: string) => Promise<void>;
  /** After an account at a provider was given to somebody who was here before. */
  onConnected: (userId: string) => Promise<void>;
  log: AuthLog;
}

export interface SignIn {
  userId: string;
  /** Where the session was opened, and by what. */
  ip: string | null;
  userAgent: string | null;
}

/** Where better-auth says what it has to say. */
export type AuthLog = (level: "debug" | "info" | "warn" | "error", message: string, error?: Error) => void;
