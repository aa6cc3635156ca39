import type { SendDraftInput, SentDraft } from "@souk/contracts";
import { newSecretToken } from "@souk/db";
import { audit } from "../admin/audit/audit.ts";
import { readCartById } from "../cart/read-cart.ts";
import { assertPlaceable } from "../checkout/placeable-cart.ts";
import type { StaffContext, Tx } from "../context.ts";
import { DomainError } from "@souk/contracts";
import { lockCart } from "../cart/lock-cart.ts";
import { queueSecretMail } from "../mail/queue-secret-mail.ts";
import { priceCart } from "../pricing/price-cart.ts";
import { runTx } from "../transaction.ts";
import { type DraftDesk, draftDesk } from "./draft-shopper.ts";
import { getDraft } from "./get-draft.ts";

const DAY = 86_400_000;

/**
 * Makes the address at which the draft's customer pays, and mails it if wished. The last address leads nowhere from then
 * on. Refuses what could not be ordered, with the reason.
 */
export async function sendDraft(ctx: StaffContext, input: SendDraftInput): Promise<SentDraft> {
  const desk = await draftDesk(ctx, input.number);
  const path = await runTx(ctx.db, (tx) => send(tx, ctx, desk, input));
  const { locale } = desk.market;
  return { draft: await getDraft(ctx, input), url: `${ctx.config.origin}/${locale}${path}` };
}

async function send(
  tx: Tx,
  ctx: StaffContext,
  { ctx: shopper, market }: DraftDesk,
  { number, mail, days }: SendDraftInput,
): Promise<string> {
  const cartId = await lockCart(tx, shopper, market);
  const cart = cartId && (await readCartById(ctx, tx, cartId));
  if (!cart) throw new DomainError("CART_EMPTY", {});
  const priced = priceCart(cart, cart.rules);
  const { email } = assertPlaceable(cart, priced, priced.total);
  const { token, hash } = newSecretToken();
  const path = `/pay/${token}`;
  const payLinkExpiresAt = new Date(ctx.clock.now().getTime() + days * DAY);
  await tx.cart.update({
    where: { id: cart.id },
    data: { payLinkHash: hash, payLinkExpiresAt },
    select: { id: true },
  });
  const expiresAt = payLinkExpiresAt.toISOString();
  if (mail)
    await queueSecretMail(ctx, tx, {
      // The hash names the link: one mail each.
      key: `draft_payment:${hash.slice(0, 32)}`,
      template: "draft_payment",
      to: email,
      locale: cart.locale,
      data: { cartId: cart.id, number: `D-${number}`, expiresAt },
      secret: token,
    });
  const after = { expiresAt, mail, total: priced.total };
  await audit(tx, ctx, { action: "draft.send", entity: "draft", entityId: String(number), after });
  return path;
}
