import { renderMail } from "@souk/emails";
import { factories, testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { loaders } from "../mail/load-mail.ts";
import { approveReturn, receiveReturn } from "./answer-return.ts";
import { exchangeDesk } from "./exchanges.fixture.ts";

const { db } = await testDb({ poolSize: 4 });
const { core, staff, arrived } = await exchangeDesk(db, factories(db));
const Told = { template: true, recipient: true, data: true } as const;

test("a buyer is mailed once when his return is approved, with what is held in its place, and once when it came", async () => {
  const { number: order, variants, ask } = await arrived();
  const number = await ask(variants.dear);
  const mails = () =>
    db.mailMessage.findMany({
      where: { orderId, template: { startsWith: "return_" } },
      orderBy: { id: "asc" },
      select: Told,
    });
  const { id: orderId } = await db.order.findUniqueOrThrow({ where: { number: order } });
  expect(await mails()).toEqual([]);
  await approveReturn(staff, { number });
  await expect(approveReturn(staff, { number })).rejects.toMatchObject({ code: "ILLEGAL_TRANSITION" });
  const [approved, ...more] = await mails();
  expect(more).toEqual([]);
  expect(approved).toMatchObject({
    template: "return_approved",
    data: { returnNumber: String(number), exchanges: [{ quantity: 1, difference: 2000 }] },
  });
  await receiveReturn(staff, { number });
  expect((await mails()).map(({ template }) => template)).toEqual(["return_approved", "return_received"]);
  const data = { orderId, returnNumber: String(number), lines: [] };
  const props = await loaders.return_approved(
    core,
    { ...data, exchanges: [{ name: "Tile – Blue", quantity: 1, difference: 2000 }] },
    "en",
  );
  const shop = { name: "Souk", origin: "https://shop.test", imprint: [], email: "" };
  const frame = { locale: "en", shop, unsubscribe: null } as const;
  const { text } = renderMail({ template: "return_approved", props }, frame);
  expect(text).toContain("Tile – Blue × 1");
  expect(text).toMatch(/MAD\s20\.00 more/u);
});
