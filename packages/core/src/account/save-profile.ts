import type { SaveProfileInput } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";

/** Corrects the name of one's own account. */
export async function saveProfile(
  ctx: CustomerContext,
  { name }: SaveProfileInput,
): Promise<{ name: string }> {
  return ctx.db.user.update({ where: { id: ctx.customer.id }, data: { name }, select: { name: true } });
}
