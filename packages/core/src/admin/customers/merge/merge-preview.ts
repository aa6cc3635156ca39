import { type MergePair, type MergePreview } from "@souk/contracts";
import type { StaffContext, Tx } from "../../../context.ts";
import { creditLeft } from "../../../gift-cards/credit-left.ts";
import { countMerge } from "./count-merge.ts";
import { type PartyRow, readParty, refusalOf, toParty } from "./read-party.ts";

/** What would become of two accounts if they were joined, and what stands against it. CUSTOMER_MERGED, NOT_FOUND. */
export async function mergePreview({ db }: StaffContext, pair: MergePair): Promise<MergePreview> {
  const [kept, gone] = [await readParty(db, pair.keptId), await readParty(db, pair.goneId)];
  return {
    kept: await toParty(db, kept),
    gone: await toParty(db, gone),
    ...(await countMerge(db, { ...pair, groups: "BOTH" })),
    credit: await creditLeft(db, gone.id),
    refusal: await refusalOfBoth(db, { kept, gone }),
  };
}

/** What stands against joining the two, and which of them it is. */
export async function refusalOfBoth(
  tx: Tx,
  { kept, gone }: { kept: PartyRow; gone: PartyRow },
): Promise<MergePreview["refusal"]> {
  if (kept.id === gone.id) return { reason: "SAME", side: "GONE" };
  for (const [side, row] of [["KEPT", kept] as const, ["GONE", gone] as const]) {
    const reason = await refusalOf(tx, row);
    if (reason !== null) return { reason, side };
  }
  return null;
}
