import type { Declined } from "./use-progress.ts";

// A record, so that a new reason must be listed.
const reasons: Record<Declined, true> = {
  card_declined: true,
  insufficient_funds: true,
  expired_card: true,
  authentication_failed: true,
};

function isDeclined(value: unknown): value is Declined {
  return typeof value === "string" && Object.hasOwn(reasons, value);
}

/** Why the provider's page said no, as the URL brings it back. */
export function declinedIn({ declined }: Record<string, unknown>): { declined?: Declined } {
  return isDeclined(declined) ? { declined } : {};
}
