import type { ConsentEntry } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";
import { entrySelect, toEntry } from "./consent-entry.ts";

const SHOWN = 20;

/** What one said last, signed in, on whatever device; newest first. All of it is in the export. */
export async function myConsents({ db, customer }: CustomerContext): Promise<ConsentEntry[]> {
  const rows = await db.consentRecord.findMany({
    where: { userId: customer.id },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: SHOWN,
    select: entrySelect,
  });
  return rows.map(toEntry);
}
