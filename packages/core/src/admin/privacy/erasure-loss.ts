import type { ErasureLoss } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { creditLeft } from "../../gift-cards/credit-left.ts";

/**
 * What an erasure of whoever has that address would lose of theirs, so that staff can tell them before: nothing where there
 * is no account.
 */
export async function erasureLoss({ db }: StaffContext, { email }: { email: string }): Promise<ErasureLoss> {
  const user = await db.user.findFirst({ where: { email, deletedAt: null }, select: { id: true } });
  return { credit: user ? await creditLeft(db, user.id) : [] };
}
