import { asDomainError } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { expect, it } from "vitest";
import { z } from "zod";
import { getMail } from "../admin/mail/get-mail.ts";
import { openAttachment } from "../admin/mail/open-attachment.ts";
import { sendMail } from "../mail/send-mail.ts";
import { orderDesk } from "../orders/orders.fixture.ts";
import { refundOrder } from "../orders/refund-order.ts";
import { issueDue } from "./issue-due.ts";
import { mailInvoice } from "./mail-invoice.ts";
import { mailIssued } from "./mail-issued.ts";

const { db, pool } = await testDb();
const make = factories(db);
const { core, staff, order, refund } = await orderDesk(db, make);

it("an invoice is mailed as the PDF that was drawn once, and staff open it in the outbox", async () => {
  const { number } = await order("card");
  await issueDue(core);
  const { id, number: name } = await db.invoice.findFirstOrThrow({ where: { order: { number } } });
  let drawn = 0;
  const documents = { ...core.documents, invoice: async () => new Uint8Array([1, 2, (drawn += 1)]) };
  const desk = { ...staff, documents };
  expect(await mailInvoice(desk, { id })).toEqual({ to: "salma@example.test" });
  await mailInvoice(desk, { id });
  expect(drawn).toBe(1);
  const [mail, ...more] = await db.mailMessage.findMany({ where: { template: "invoice" } });
  expect(more).toEqual([]);
  await sendMail(core, { id: mail?.id ?? "" }, { isLast: false });
  const shown = await getMail(staff, { id: mail?.id ?? "" });
  expect(shown).toMatchObject({ state: "KEPT", orderNumber: number, attachments: [{ name: `${name}.pdf` }] });
  expect(shown.subject).toContain(name);
  const opened = await openAttachment(staff, { id: shown.attachments[0]?.id ?? "" });
  expect([...opened.bytes]).toEqual([1, 2, 1]);
  await expect(openAttachment(staff, { id })).rejects.toMatchObject({ code: "NOT_FOUND" });

  await refundOrder(staff, { number, ...refund() });
  const credit = await db.invoice.findFirstOrThrow({ where: { order: { number }, kind: "CREDIT_NOTE" } });
  const refused = await mailInvoice(desk, { id: credit.id }).catch(
    (error: unknown) => asDomainError(error)?.code,
  );
  expect(refused).toBe("NOT_FOUND");
});

it("where the shop mails them by itself, the job that comes with an invoice's commit mails it once", async () => {
  const asked = async () => {
    const { rows } = await pool.query(
      "SELECT data->>'id' AS id FROM pgboss.job WHERE name = 'invoices.mail'",
    );
    return z.array(z.object({ id: z.uuid() })).parse(rows);
  };
  await order("card");
  await issueDue(core);
  expect(await asked()).toEqual([]);
  await db.setting.create({ data: { key: "settings.invoices", value: { mailed: true } } });
  const { number } = await order("card");
  await db.mailMessage.deleteMany();
  await issueDue(core);
  await issueDue(core);
  const invoice = await db.invoice.findFirstOrThrow({ where: { order: { number } } });
  expect(await asked()).toEqual([{ id: invoice.id }]);
  const drawing = { ...core, documents: { ...core.documents, invoice: async () => new Uint8Array([7]) } };
  await Promise.all([mailIssued(drawing, invoice), mailIssued(drawing, invoice)]);
  await mailIssued(drawing, invoice);
  const mails = await db.mailMessage.findMany({
    select: { template: true, recipient: true, attachments: { select: { name: true } } },
  });
  const attachments = [{ name: `${invoice.number}.pdf` }];
  expect(mails).toEqual([{ template: "invoice", recipient: "salma@example.test", attachments }]);
  // What is taken back has no letter of its own.
  await refundOrder(staff, { number, ...refund() });
  expect(await asked()).toHaveLength(1);
});
