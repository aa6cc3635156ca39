import type { SaveProfileInput } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";
import { runTx } from "../transaction.ts";
import { noteEvent } from "./activity/note-event.ts";

/** Corrects the name of one's own account. */
export async function saveProfile(
  ctx: CustomerContext,
  { name }: SaveProfileInput,
): Promise<{ name: string }> {
  const userId = ctx.customer.id;
  return runTx(ctx.db, async (tx) => {
    const { count } = await tx.user.updateMany({ where: { id: userId, NOT: { name } }, data: { name } });
    if (count > 0) await noteEvent(tx, { userId, kind: "NAME" });
    return { name };
  });
}
