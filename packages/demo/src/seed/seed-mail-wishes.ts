import type { Tx } from "@souk/core/context";
import { savePreference } from "@souk/core/mail/preferences/save-preference";
import { daysBefore, type Kit } from "./kit.ts";
import { CUSTOMERS } from "./people.ts";

const DAYS = 45;

/** Customers who agreed to be asked for a review: the first worker writes to those whose goods arrived lately. */
export async function seedMailWishes(tx: Tx, kit: Kit): Promise<void> {
  const agreed = { kind: "review_invitation", wanted: true, source: "SETTINGS" } as const;
  for (const { email, locale } of CUSTOMERS.slice(0, 4))
    await savePreference(tx, { email, locale, ...agreed }, daysBefore(kit.now, DAYS));
}
