import {
  ACTIVITY_GROUP_OF,
  type ActivityEntry,
  type MyActivity,
  type MyActivityInput,
} from "@souk/contracts";
import { maskEmail } from "../../admin/customers/merge/mask-email.ts";
import type { CustomerContext } from "../../context.ts";
import { ACTIVITY_KINDS, readActivity } from "./read-activity.ts";

/** What happened in one's own account, and to it: newest first (keyset). INVALID_CURSOR. */
export async function myActivity(
  { db, clock, customer }: CustomerContext,
  { locale, group, cursor, limit }: MyActivityInput,
): Promise<MyActivity> {
  const kinds = ACTIVITY_KINDS.filter((kind) => group === undefined || ACTIVITY_GROUP_OF[kind] === group);
  const of = { userId: customer.id, locale, now: clock.now() };
  const { items, nextCursor } = await readActivity(db, of, { kinds, cursor, limit });
  return { items: items.map(forOwner), nextCursor };
}

/** Another account's address is shown as far as whoever knows it recognises it. */
function forOwner(entry: ActivityEntry): ActivityEntry {
  return entry.kind === "ACCOUNTS_JOINED" ? { ...entry, email: maskEmail(entry.email) } : entry;
}
