import { factories, testDb } from "@souk/testing";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cardOrder, cashOrder, readyShopper, shopCore } from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import type { Core } from "../context.ts";
import { orderDesk } from "../orders/orders.fixture.ts";
import { smtpMail } from "../ports/smtp-mail.ts";
import { smtpReceiver, type SmtpReceiver } from "../ports/smtp-server.fixture.ts";
import { runTx } from "../transaction.ts";
import { type Mail, queueMail } from "./queue-mail.ts";
import { sendMail } from "./send-mail.ts";

const { db, pool } = await testDb();
const make = factories(db);
// It makes the shipping too.
let desk: Awaited<ReturnType<typeof orderDesk>>;
beforeAll(async () => {
  desk = await orderDesk(db, make);
});

let receiver: SmtpReceiver | undefined;
beforeEach(async () => {
  await pool.query(`DELETE FROM pgboss.job`);
  await pool.query(`DELETE FROM "MailMessage"`);
});
afterEach(async () => {
  await receiver?.close();
  receiver = undefined;
});

const mail = (over: Partial<Pick<Mail, "key" | "to" | "locale" | "attachments">> = {}): Mail => ({
  key: "low_stock:1",
  template: "low_stock",
  to: "stock@souk.example",
  locale: "en",
  data: { items: [{ sku: "A-1", name: "Tile", available: 2 }] },
  ...over,
});

const queued = async (over: Parameters<typeof mail>[0] = {}): Promise<{ id: string }> => {
  await runTx(db, (tx) => queueMail(tx, mail(over)));
  return db.mailMessage.findFirstOrThrow({ select: { id: true }, orderBy: { createdAt: "desc" } });
};
const stored = (id: string) => db.mailMessage.findUniqueOrThrow({ where: { id } });
const outbox = () =>
  db.mailMessage.findMany({
    select: { template: true, locale: true, recipient: true, key: true },
    orderBy: { id: "asc" },
  });

async function withServer(manners: Parameters<typeof smtpReceiver>[0] = {}): Promise<Core> {
  receiver = await smtpReceiver(manners);
  return { ...shopCore(db), mail: smtpMail({ url: receiver.url, from: "Souk <shop@souk.example>" }) };
}

describe("queueMail", () => {
  test("writes the mail and its job, once for a key", async () => {
    expect(await runTx(db, (tx) => queueMail(tx, mail()))).toBe(true);
    expect(await runTx(db, (tx) => queueMail(tx, mail()))).toBe(false);
    const [{ id } = { id: "" }] = await db.mailMessage.findMany({ select: { id: true } });
    const { rows } = await pool.query("SELECT id, name, data FROM pgboss.job");
    expect(rows).toEqual([{ id, name: "mail.send", data: { id } }]);
  });

  test("what is rolled back is not mailed", async () => {
    const refused = runTx(db, async (tx) => {
      await queueMail(tx, mail());
      throw new Error("no");
    });
    await expect(refused).rejects.toThrow("no");
    expect(await outbox()).toEqual([]);
    expect((await pool.query("SELECT 1 FROM pgboss.job")).rowCount).toBe(0);
  });
});

describe("sendMail", () => {
  test("without a mail server the mail is kept, written out", async () => {
    const { id } = await queued();
    await sendMail(shopCore(db), { id }, { isLast: false });
    expect(await stored(id)).toMatchObject({ state: "KEPT", subject: "1 item is running low" });
  });

  test("sends HTML, text and attachments, and no second time", async () => {
    const core = await withServer();
    const content = Uint8Array.from(Buffer.from("%PDF-1.7"));
    const { id } = await queued({
      locale: "ar",
      attachments: [{ name: "INV-1.pdf", contentType: "application/pdf", content }],
    });
    await sendMail(core, { id }, { isLast: false });
    await sendMail(core, { id }, { isLast: false });
    core.mail?.close();
    expect(receiver?.received).toHaveLength(1);
    const raw = receiver?.received[0]?.raw ?? "";
    expect(raw).toContain("multipart/alternative");
    expect(raw).toContain("filename=INV-1.pdf");
    expect(raw).toContain(Buffer.from("%PDF-1.7").toString("base64"));
    expect(raw).toContain("From: Souk <shop@souk.example>");
    const sent = await stored(id);
    expect(sent).toMatchObject({ state: "SENT", attempts: 1, error: null });
    expect(sent.html).toContain('dir="rtl"');
  });

  test("a refusal for good ends it; one for now is thrown, and the last one ends it too", async () => {
    const core = await withServer({
      refuse: (to) =>
        to.startsWith("gone") ? { code: 550, text: "no such user" } : { code: 451, text: "come back later" },
    });
    const gone = await queued({ key: "a", to: "gone@souk.example" });
    await sendMail(core, gone, { isLast: false });
    expect(await stored(gone.id)).toMatchObject({ state: "FAILED", attempts: 1 });
    expect((await stored(gone.id)).error).toContain("no such user");
    const busy = await queued({ key: "b", to: "busy@souk.example" });
    await expect(sendMail(core, busy, { isLast: false })).rejects.toThrow("come back later");
    expect(await stored(busy.id)).toMatchObject({ state: "QUEUED", attempts: 1 });
    await expect(sendMail(core, busy, { isLast: true })).rejects.toThrow("come back later");
    expect(await stored(busy.id)).toMatchObject({ state: "FAILED", attempts: 2 });
    core.mail?.close();
  });

  test("each try sends the same text under the same message id", async () => {
    const core = await withServer();
    const { id } = await queued();
    await sendMail(core, { id }, { isLast: false });
    await db.mailMessage.update({ where: { id }, data: { state: "QUEUED", data: { items: [] } } });
    await sendMail(core, { id }, { isLast: false });
    core.mail?.close();
    const ids = receiver?.received.map(({ messageId }) => messageId) ?? [];
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^<[0-9a-f]{32}\.0@.+>$/);
    expect((await stored(id)).subject).toBe("1 item is running low");
  });
});

describe("an order's mails", () => {
  test("one when it is placed, in the cart's language, with a link that opens it without an account", async () => {
    const core = shopCore(db);
    const { variant } = await make.product({ variants: [{ stock: 5 }] });
    const shopper = await readyShopper(core, [[variant.id, 2]]);
    await placeOrder(shopper.ctx, await cardOrder(shopper));
    const [placed, ...more] = await db.mailMessage.findMany();
    expect(more).toEqual([]);
    const order = await db.order.findFirstOrThrow({ where: { id: placed?.orderId ?? "" } });
    const event = await db.orderEvent.findFirstOrThrow({ where: { orderId: order.id, type: "PLACED" } });
    expect(placed).toMatchObject({
      key: `order_received:${event.id}`,
      recipient: order.email,
      locale: order.locale,
    });
    await sendMail(core, { id: placed?.id ?? "" }, { isLast: false });
    const { html, text } = await stored(placed?.id ?? "");
    expect(html).toContain(`/orders/${order.number}?key=`);
    expect(text).toContain(String(order.number));
  });

  test("each later step has its own, and is told once", async () => {
    const { number } = await desk.order("cash");
    for (const move of ["CONFIRMED", "PROCESSING", "SHIPPED", "DELIVERED"] as const)
      await desk.moves[move](number);
    const told = (await outbox()).map(({ template }) => template);
    expect(told).toEqual(["order_received", "shipped", "delivered", "payment_received"]);
    for (const { id } of await db.mailMessage.findMany())
      await sendMail(desk.core, { id }, { isLast: false });
    expect(await db.mailMessage.count({ where: { state: "KEPT" } })).toBe(4);
  });

  test("a refused order is not mailed", async () => {
    const core = shopCore(db);
    const { variant } = await make.product({ variants: [{ stock: 1 }] });
    const [first, second] = [
      await readyShopper(core, [[variant.id, 1]]),
      await readyShopper(core, [[variant.id, 1]]),
    ];
    await placeOrder(first.ctx, cashOrder(first));
    await expect(placeOrder(second.ctx, cashOrder(second))).rejects.toThrow("OUT_OF_STOCK");
    expect(await outbox()).toHaveLength(1);
  });
});
