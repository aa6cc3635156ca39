import type { Permission, Role } from "@souk/contracts";
import type { Core, ReadContext, Shopper } from "@souk/core/context";

export interface SessionUser {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** Of a composed role. */
  roleName: string | null;
  /** What the role allows now. */
  permissions: Permission[];
}

/** What the server gives each request: the core, and how to learn who is asking. */
export interface ApiContext extends Core {
  requestId: string;
  ip: string | null;
  userAgent: string | null;
  /** The signed-in user, read once a request; null for guests, disabled and ended sessions. */
  user(): Promise<SessionUser | null>;
  cartCookie: Pick<Shopper, "tokenHash" | "issueToken">;
  /** Of the address that the shopper pays at, where the checkout is a draft's; whatever the header held. */
  payLink: string | null;
  tag: ReadContext["tag"];
  searched: ReadContext["searched"];
}
