import { testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { market } from "../../cart/cart.fixture.ts";
import { address } from "../../checkout/checkout.fixture.ts";
import { changeDraft } from "../../drafts/change-draft.ts";
import { completeDraft } from "../../drafts/complete-draft.ts";
import { createDraft } from "../../drafts/create-draft.ts";
import { sendMail } from "../../mail/send-mail.ts";
import { invitationScene } from "./invitations.fixture.ts";

const { db } = await testDb();
const { staff, make, moves, customer, inviteIn, mailsTo } = await invitationScene({ db });

test("who has an account is asked about an order that staff put together for it, too; one for a guest's address asks nobody", async () => {
  const ctx = await customer();
  const buyer = { kind: "CUSTOMER", shippingAddress: address, billingAddress: null } as const;
  const guest = "draft-guest@example.test";
  for (const email of [ctx.customer.email, guest]) {
    const { variant } = await make.product({ variants: [{ stock: 5 }] });
    const { number } = await createDraft(staff, market);
    await changeDraft(staff, { number, change: { kind: "ADD", variantId: variant.id, quantity: 1 } });
    await changeDraft(staff, { number, change: { ...buyer, email } });
    const { cart } = await changeDraft(staff, {
      number,
      change: { kind: "SHIPPING", methodCode: "standard" },
    });
    const paid = { method: "bank_transfer", received: true, expectedTotal: cart.total } as const;
    const { orderNumber } = await completeDraft(staff, { number, ...paid });
    for (const step of ["PROCESSING", "SHIPPED", "DELIVERED"] as const) await moves[step](orderNumber ?? 0);
  }
  await inviteIn(7.1);
  const [{ id } = { id: "" }] = await mailsTo(ctx.customer.email);
  await sendMail(staff, { id }, { isLast: true });
  const mail = await db.mailMessage.findUnique({ where: { id } });
  expect(mail?.text).toContain("?review=write");
  expect(await mailsTo(guest)).toEqual([]);
});
