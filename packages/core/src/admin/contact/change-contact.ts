import { type ContactState, type ContactView, DomainError } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { readContact } from "./contact-view.ts";

interface Held {
  state: ContactState;
  assigneeId: string | null;
  isAnswered: boolean;
}
/** What the log says of it; null: nothing was changed. */
type Told = { before?: object; after?: object } | null;

/** One change of a message by staff, with its row held, in the log, answered with the whole. NOT_FOUND. */
export function changeContact(
  ctx: StaffContext,
  id: string,
  { action, change }: { action: string; change: (tx: Tx, held: Held) => Promise<Told> },
): Promise<ContactView> {
  return runTx(ctx.db, async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "ContactMessage" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const row = await tx.contactMessage.findUnique({
      where: { id },
      select: { state: true, assigneeId: true, _count: { select: { replies: true } } },
    });
    if (!row) throw new DomainError("NOT_FOUND", { entity: "message" });
    const { _count, ...held } = row;
    const told = await change(tx, { ...held, isAnswered: _count.replies > 0 });
    if (told) await audit(tx, ctx, { action, entity: "contact", entityId: id, ...told });
    return readContact(tx, ctx, id);
  });
}

/** Writes the state it is in from now on. */
export async function moveContact(
  tx: Tx,
  ctx: StaffContext,
  { id, from, to }: { id: string; from: ContactState; to: ContactState },
): Promise<Told> {
  const data = { state: to, updatedAt: ctx.clock.now() };
  await tx.contactMessage.update({ where: { id }, data, select: { id: true } });
  return { before: { state: from }, after: { state: to } };
}
