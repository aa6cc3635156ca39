import {
  type CustomerSecurity,
  type CustomerSecurityInput,
  SECURITY_EVENTS,
  SecurityEvent,
} from "@souk/contracts";
import { z } from "zod";
import { readActivity } from "../../account/activity/read-activity.ts";
import type { StaffContext } from "../../context.ts";
import { whyGone } from "./merge/merged-into.ts";

const Events = z.array(SecurityEvent);

/**
 * Who came into a customer's account, by which device and from which network, and what was changed of how that is done:
 * newest first (keyset). CUSTOMER_MERGED, NOT_FOUND, INVALID_CURSOR.
 */
export async function customerSecurity(
  { db, clock }: StaffContext,
  { id, cursor, limit }: CustomerSecurityInput,
): Promise<CustomerSecurity> {
  const where = { id, role: "CUSTOMER", deletedAt: null } as const;
  if ((await db.user.count({ where })) === 0) throw await whyGone(db, id);
  const of = { userId: id, locale: "en", now: clock.now() } as const;
  const { items, nextCursor } = await readActivity(db, of, { kinds: SECURITY_EVENTS, cursor, limit });
  return { items: Events.parse(items), nextCursor };
}
