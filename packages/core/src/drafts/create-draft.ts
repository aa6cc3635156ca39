import type { CreateDraftInput, DraftView } from "@souk/contracts";
import { v7 as newId } from "uuid";
import { z } from "zod";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext } from "../context.ts";
import { runTx } from "../transaction.ts";
import { getDraft } from "./get-draft.ts";

const Numbers = z.tuple([z.object({ number: z.int() })]);

/** An empty order in the making. */
export async function createDraft(ctx: StaffContext, market: CreateDraftInput): Promise<DraftView> {
  const number = await runTx(ctx.db, async (tx) => {
    const [{ number: draftNumber }] = Numbers.parse(
      await tx.$queryRaw`SELECT nextval('draft_number')::int AS number`,
    );
    const at = ctx.clock.now();
    const made = { createdById: ctx.staff.id, createdAt: at };
    await tx.cart.create({
      data: { id: newId(), status: "DRAFT", draftNumber, ...market, ...made },
      select: { id: true },
    });
    const entityId = String(draftNumber);
    await audit(tx, ctx, { action: "draft.create", entity: "draft", entityId, after: market });
    return draftNumber;
  });
  return getDraft(ctx, { number });
}
