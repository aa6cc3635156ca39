import type { IssueGiftCardInput, IssuedGiftCard } from "@souk/contracts";
import { v7 as newId } from "uuid";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext } from "../context.ts";
import { queueSecretMail } from "../mail/queue-secret-mail.ts";
import { runTx } from "../transaction.ts";
import { giftCardView } from "./gift-card-view.ts";
import { hashOfGiftCode, newGiftCode, shownCode } from "./gift-code.ts";

/** Makes a card. Its code is answered (and mailed, where there is an address) this once: the shop keeps no code. */
export function issueGiftCard(ctx: StaffContext, input: IssueGiftCardInput): Promise<IssuedGiftCard> {
  const { amount, currency, email, locale, message, note, expiresAt } = input;
  const plain = newGiftCode();
  const code = shownCode(plain);
  const id = newId();
  return runTx(ctx.db, async (tx) => {
    const createdAt = ctx.clock.now();
    const made = {
      id,
      codeHash: hashOfGiftCode(ctx.config.secret, plain),
      last4: plain.slice(-4),
      createdAt,
    };
    const by = { createdById: ctx.staff.id, note, email };
    const money = { currency, initial: amount, balance: amount, expiresAt: expiresAt && new Date(expiresAt) };
    await tx.giftCard.create({ data: { ...made, ...by, ...money }, select: { id: true } });
    await tx.giftCardMovement.create({
      data: { id: newId(), cardId: id, kind: "ISSUED", amount, actorName: ctx.staff.name, createdAt },
      select: { id: true },
    });
    const data = { amount, currency, from: null, message: message || null, expiresAt };
    const mail = { key: `gift_card:${id}`, template: "gift_card", locale, data, secret: code } as const;
    if (email !== null) await queueSecretMail(ctx, tx, { ...mail, to: email });
    await audit(tx, ctx, {
      action: "gift-card.issue",
      entity: "gift-card",
      entityId: id,
      after: { last4: made.last4, amount, currency, email, expiresAt },
    });
    return { code, card: await giftCardView(ctx, tx, { id }) };
  });
}
