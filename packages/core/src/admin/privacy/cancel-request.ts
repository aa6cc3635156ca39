import { DomainError, type StaffPrivacyRequest } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { staffRequest } from "./list-requests.ts";

/** For somebody who changed their mind and has no account to say so. NOT_FOUND where nothing of it is to come any more. */
export function cancelRequest(ctx: StaffContext, { id }: { id: string }): Promise<StaffPrivacyRequest> {
  return runTx(ctx.db, async (tx) => {
    const { count } = await tx.privacyRequest.updateMany({
      where: { id, state: "OPEN" },
      data: { state: "CANCELLED", closedAt: ctx.clock.now() },
    });
    if (count === 0) throw new DomainError("NOT_FOUND", { entity: "privacy request" });
    await audit(tx, ctx, {
      action: "privacy.cancel",
      entity: "privacy",
      entityId: id,
      before: { state: "OPEN" },
      after: { state: "CANCELLED" },
    });
    return staffRequest(tx, id, ctx.clock.now());
  });
}
