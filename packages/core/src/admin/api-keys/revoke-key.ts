import { type ApiKeyView, DomainError } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { keysOf, listKeys } from "./list-keys.ts";

/** From the next call on the key is nobody's. Again is nothing. NOT_FOUND for one that who asks may not see. */
export async function revokeKey(ctx: StaffContext, { id }: { id: string }): Promise<ApiKeyView[]> {
  await runTx(ctx.db, async (tx) => {
    const key = await tx.apiKey.findFirst({ where: { AND: [{ id }, keysOf(ctx)] }, select: { name: true } });
    if (!key) throw new DomainError("NOT_FOUND", { entity: "api-key" });
    const { count } = await tx.apiKey.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: ctx.clock.now() },
    });
    if (count === 0) return;
    await audit(tx, ctx, { action: "api-key.revoke", entity: "api-key", entityId: id });
  });
  return listKeys(ctx);
}
