import type { Impersonating, Permission, Role } from "@souk/contracts";
import type { Core, ReadContext, Shopper } from "@souk/core/context";
import type { LiveThreads } from "@souk/core/support/live-threads";

export interface SessionUser {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** Of a composed role. */
  roleName: string | null;
  /** What the role allows now. */
  permissions: Permission[];
  secondFactorRequired: boolean;
  /** The role asks for a second factor that the account doesn't have: `permissions` is empty. */
  secondFactorMissing: boolean;
  sessionId: string;
  /** Where it is one of the staff who sees the shop as this customer. */
  impersonation?: Impersonating & { staffId: string };
}

/** A program that acts for staff by a key. */
export type ActingKey = Omit<
  SessionUser,
  "sessionId" | "roleName" | "secondFactorRequired" | "impersonation"
>;

/** What the server gives each request: the core, and how to learn who is asking. */
export interface ApiContext extends Core {
  requestId: string;
  ip: string | null;
  userAgent: string | null;
  /**
   * The signed-in user, read once a request; null for guests, disabled and ended sessions. Where staff see the shop as a
   * customer, that customer; IMPERSONATION_OVER once they may no longer.
   */
  user(): Promise<SessionUser | null>;
  /** Who asks, read anew with each call: for what outlives the request's beginning. */
  askAgain(): Promise<Pick<ActingKey, "id" | "permissions" | "secondFactorMissing"> | null>;
  threads: Pick<LiveThreads, "follow">;
  /** Absent: the request has no key. Else whom it acts for, or null where it opens nothing; `user` is nobody then. */
  actingKey?: (() => Promise<ActingKey | null>) | undefined;
  /** A tab in which one of the staff sees the shop as a customer sent it, whether or not that is over. */
  impersonating: boolean;
  /** Sets the cookie of such a tab on the answer and gives its hash. */
  issueImpersonation(): string;
  cartCookie: Pick<Shopper, "tokenHash" | "issueToken">;
  /** Of the address that the shopper pays at, where the checkout is a draft's; whatever the header held. */
  payLink: string | null;
  tag: ReadContext["tag"];
  searched: ReadContext["searched"];
}
