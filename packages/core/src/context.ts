import type { Impersonating, Permission, Role, SignInProvider } from "@souk/contracts";
import type { Db, Prisma, Reader } from "@souk/db";
import type { Clock } from "./ports/clock.ts";
import type { Documents } from "./ports/documents.ts";
import type { MailTransport } from "./ports/mail.ts";
import type { HashPassword, VerifyPassword } from "./ports/password.ts";
import type { PaymentProviders } from "./ports/payment.ts";
import type { RulesCache } from "./pricing/rules-cache.ts";
import type { Storage } from "./ports/storage.ts";
import type { SettingsReader } from "./settings/settings-cache.ts";
import type { Searched } from "./search/log/searched.ts";

/** Inside a transaction; every function that takes it may also be given the client itself. */
export type Tx = Prisma.TransactionClient;

export interface CoreConfig {
  /** Public origin of the shop, without a slash at the end. */
  origin: string;
  /** Signs order keys and cookies. */
  secret: string;
  reservationMinutes: number;
  paymentTimeoutMs: number;
  /** Tax contained in prices, in basis points: 2000 is 20 %. */
  taxRateBasisPoints: number;
  /** The shop is being tried out: what kept mails carry may be shown to a super administrator. */
  revealMails?: boolean;
  /** Who else may say who somebody is, as buttons show them. */
  signInProviders?: readonly SignInProvider[];
}

/** What every use case may need; made once by the server. */
export interface Core {
  db: Db;
  /** Public reads go through it (core/catalog); all else through `db`. */
  reader: Reader;
  clock: Clock;
  payments: PaymentProviders;
  rules: RulesCache;
  /** Null without a mail server: mails are kept in the outbox. */
  mail: MailTransport | null;
  storage: Storage;
  settings: SettingsReader;
  documents: Documents;
  hashPassword: HashPassword;
  verifyPassword: VerifyPassword;
  config: CoreConfig;
}

/** A public read whose answer may be kept: `tag` names what it shows, so that a write can drop it. */
export interface ReadContext extends Pick<Core, "reader" | "clock"> {
  tag(...tags: string[]): void;
  /** Says that this answer is one to a search, so that it is counted whenever it is given out. */
  searched(search: Searched): void;
}

/** Who holds the cart: an account, a cookie, or (before the first line) neither. */
export interface Shopper {
  userId: string | null;
  /** Where the call comes from; null where that is not known. */
  ip: string | null;
  /** SHA-256 of the cart cookie; null without one. */
  tokenHash: string | null;
  /** In place of both: the draft by staff that is changed, or paid by its link. */
  draftId?: string;
  /** Looks on while staff change that draft, in the transaction of each change: once it is locked, and at its end. */
  watch?: { begin(tx: Tx): Promise<void>; end(tx: Tx): Promise<void> };
  /** In place of them: the number of the order whose amount due is paid by its link. */
  dueOrder?: number;
  /** Sets a new cart cookie on the answer and gives its hash. */
  issueToken(): string;
}

export interface ShopperContext extends Core {
  shopper: Shopper;
}

export interface CustomerContext extends Core {
  customer: {
    id: string;
    name: string;
    email: string;
    /** Set where it is one of the staff, who sees the shop as the customer. */
    impersonation?: Impersonating;
  };
}

export interface StaffContext extends Core {
  staff: {
    id: string;
    name: string;
    email: string;
    role: Role;
    permissions: readonly Permission[];
    ip: string | null;
    userAgent: string | null;
  };
}
