import { type ContactSent, DomainError, type SendContactInput } from "@souk/contracts";
import { takeTurn as take } from "@souk/db";
import { v7 as newId } from "uuid";
import type { ShopperContext, Tx } from "../context.ts";
import { networkOf, takeTurn } from "../limits/take-turn.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { runTx } from "../transaction.ts";
import { ageOf } from "./form-token.ts";
import { openForm } from "./open-form.ts";

const SENT: ContactSent = { state: "SENT" };

/**
 * Keeps a message of the contact form, and the mails of it in the outbox. What a program sent is answered as if it were
 * kept; what was sent too soon, or with a form of long ago or of
 * another secret of the shop's, is asked for again and never lost. TOO_MANY_REQUESTS from one
 * network or under one address; IDEMPOTENCY_CONFLICT for another text under the same key.
 */
export async function sendContact(ctx: ShopperContext, input: SendContactInput): Promise<ContactSent> {
  const form = ageOf(ctx.config.secret, input.token, ctx.clock.now());
  if (input.homepage !== "" || form.age === "FORGED") return SENT;
  if (form.age === "EARLY") return { state: "WAIT", form: { token: input.token, waitMs: form.waitMs } };
  if (form.age === "STALE") return { state: "WAIT", form: await openForm(ctx) };
  if (await isKept(ctx, input)) return SENT;
  await takeTurn(ctx, "contact", { address: networkOf(ctx.shopper), email: input.email });
  const { autoReply, ...staff } = await ctx.settings.read("support");
  const answers = autoReply && (await take(ctx.db, "contact-answer", { email: input.email })).allowed;
  const to = staff.email || (await ctx.settings.read("shop")).email;
  await runTx(ctx.db, async (tx) => {
    const id = await keep(tx, ctx, input);
    if (id === null) return;
    if (to !== "")
      await queueMail(tx, {
        key: `contact_message:${id}`,
        template: "contact_message",
        to,
        locale: staff.locale,
        data: { messageId: id },
      });
    if (answers)
      await queueMail(tx, {
        key: `contact_received:${id}`,
        template: "contact_received",
        to: input.email,
        locale: input.locale,
        data: {},
      });
  });
  return SENT;
}

/** Whether it was sent before: a repeated one takes no turn. IDEMPOTENCY_CONFLICT. */
async function isKept({ db }: ShopperContext, { idempotencyKey, text }: SendContactInput): Promise<boolean> {
  const kept = await db.contactMessage.findUnique({ where: { idempotencyKey }, select: { text: true } });
  if (kept && kept.text !== text) throw new DomainError("IDEMPOTENCY_CONFLICT", {});
  return kept !== null;
}

/** Null where another call with the same key was faster. */
async function keep(tx: Tx, ctx: ShopperContext, input: SendContactInput): Promise<string | null> {
  const { token: _token, homepage: _homepage, ...fields } = input;
  const now = ctx.clock.now();
  const id = newId();
  const row = { id, ...fields, userId: ctx.shopper.userId, createdAt: now, updatedAt: now };
  const { count } = await tx.contactMessage.createMany({ data: [row], skipDuplicates: true });
  return count === 0 ? null : id;
}
