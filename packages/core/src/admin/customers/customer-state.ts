import type { CustomerRow } from "@souk/contracts";

interface Account {
  readonly disabledAt: Date | null;
  readonly emailVerified: boolean;
}

/** The one word for how an account stands. */
export function stateOf({ disabledAt, emailVerified }: Account): CustomerRow["state"] {
  if (disabledAt !== null) return "DISABLED";
  return emailVerified ? "ACTIVE" : "UNVERIFIED";
}
