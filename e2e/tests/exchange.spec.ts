import { randomUUID } from "node:crypto";
import { loadReturnMessages } from "@souk/i18n/returns";
import { choose } from "../support/combo-box.ts";
import { expectInvariants, onHand } from "../support/goods.ts";
import { deliverOrder, placeOrder } from "../support/place-order.ts";
import { mutate } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

test.afterAll(async ({ shop }) => expectInvariants(shop.db));

test("a buyer asks for another variant and another product in the place of what arrived, and staff send them", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const words = await shopWords("en");
  const say = await loadReturnMessages.en();
  const {
    id: productId,
    variant,
    variants,
    name,
  } = await shop.make.product({
    variants: [{ stock: 5 }, { stock: 3, prices: { MAD: 12_000 } }],
  });
  const other = variants[1] ?? variant;
  const word = `Lantern${randomUUID().slice(0, 8)}`;
  const lantern = await shop.make.product({ name: word, variants: [{ stock: 1, prices: { MAD: 7000 } }] });
  const { number, email } = await placeOrder(shop.db, variant.id, { quantity: 2 });
  await actAs("ADMIN");
  await page.goto(`/admin/orders/${number}`);
  await deliverOrder(page, number);

  const shopper = await (await browser.newContext()).newPage();
  await shopper.goto("/en/track");
  await shopper.getByRole("textbox", { name: words.m.order.number }).fill(String(number));
  await shopper.getByRole("textbox", { name: words.m.order.email }).fill(email);
  await shopper.getByRole("button", { name: words.m.order.find }).click();
  await shopper.getByRole("button", { name: say.ask }).click();
  await shopper.getByRole("button", { name: words.m.cart.moreOf(name) }).click();
  await shopper.getByRole("combobox", { name: say.reason(name) }).selectOption(say.reasons.DOES_NOT_FIT);
  const instead = shopper.getByRole("combobox", { name: say.instead(name), exact: true });
  await expect(instead.getByRole("option")).toHaveCount(4);
  await instead.selectOption(say.other);
  await choose(shopper, shopper.getByRole("combobox", { name: say.otherLabel(name) }), word);
  await expect(instead.getByRole("option", { name: say.costsLessInAll("MAD 30.00") })).toBeAttached();
  await expect(instead).toHaveValue(lantern.variant.id);
  await instead.selectOption({ value: other.id });
  const note = shopper.getByRole("textbox", { name: say.note });
  await note.fill("Too small for me.");
  // It costs another price by the time it is sent: said, and to be agreed to; the form is as it was.
  const offer = { amount: 11_000, minQuantity: 1, groupId: null, startsAt: null, endsAt: null };
  await mutate(page, "admin/prices.addOffers", {
    ...offer,
    productId,
    variantIds: [other.id],
    currency: "MAD",
  });
  await shopper.getByRole("button", { name: say.send }).click();
  const [was, now] = [say.costsMore("MAD 20.00"), say.costsMore("MAD 10.00")];
  await expect(shopper.getByRole("alert")).toHaveText(say.priceChanged(name, was, now));
  await expect(instead.getByRole("option", { name: now })).toBeAttached();
  await expect(instead).toHaveValue(other.id);
  await expect(note).toHaveValue("Too small for me.");
  await shopper.getByRole("button", { name: say.agree }).click();
  await expect(shopper.getByText(say.states.REQUESTED)).toBeVisible();
  await expect(shopper.getByText(now)).toBeVisible();

  const { number: returned } = await shop.db.return.findFirstOrThrow({ where: { order: { number } } });
  await page.goto(`/admin/returns/${returned}`);
  await expect(page.getByText(/Wanted instead/)).toBeVisible();
  for (const action of ["approve", "receive", "inspect", "exchange"] as const) {
    await page.getByRole("button", { name: m.returns.actions[action], exact: true }).click();
    const dialog = page
      .getByRole("dialog")
      .or(page.getByRole("alertdialog"))
      .filter({ has: page.getByRole("heading") });
    await dialog.getByRole("button", { name: m.returns.actions[action], exact: true }).click();
    await expect(page.getByText(m.returns.done[action]).first()).toBeVisible();
  }
  await expect(page.getByText(/Exchanged for/)).toBeVisible();
  expect(await onHand(shop.db, other.id)).toBe(2);
  expect(await onHand(shop.db, variant.id)).toBe(4);
  const order = await shop.db.order.findUniqueOrThrow({ where: { number } });
  expect(order).toMatchObject({ state: "PROCESSING", amountDue: 1000 });

  await shopper.reload();
  await expect(shopper.getByText(words.m.order.exchangedUnits("1"))).toBeVisible();
  await expect(shopper.getByText(say.states.CLOSED)).toBeVisible();

  // The difference is paid at the counter, and the invoice wanted once more.
  await page.goto(`/admin/orders/${number}`);
  await page.getByRole("button", { name: m.orders.receiveDue.title }).click();
  const due = page.getByRole("dialog", { name: m.orders.receiveDue.title });
  await due.getByRole("combobox", { name: m.orders.receiveDue.method }).selectOption("cash_on_delivery");
  await due.getByRole("textbox", { name: m.orders.received }).fill("10.00");
  await due.getByRole("textbox", { name: m.orders.receiveDue.reference }).fill("Till 2");
  await due.getByRole("button", { name: m.orders.receiveDue.title }).click();
  await expect(page.getByText(m.orders.receiveDue.done)).toBeVisible();
  await expect(page.getByRole("button", { name: m.orders.receiveDue.title })).toHaveCount(0);
  await page.getByRole("button", { name: m.invoices.mail }).first().click();
  await expect(page.getByText(m.invoices.mailed(email))).toBeVisible();
  const papers = { contentType: "application/pdf", mail: { recipient: email } };
  expect(await shop.db.mailAttachment.count({ where: papers })).toBeGreaterThan(0);

  // What is left of it is exchanged there, too, for something else.
  await page.getByRole("button", { name: m.returns.add }).click();
  const dialog = page.getByRole("dialog", { name: m.returns.add });
  await dialog.getByRole("button", { name: m.orders.moreOf(name) }).click();
  await dialog
    .getByRole("combobox", { name: m.returns.exchange.instead(name), exact: true })
    .selectOption(m.returns.exchange.other);
  await dialog.getByRole("button", { name: m.returns.add }).click();
  await expect(dialog.getByText(m.returns.exchange.otherNeeded)).toBeVisible();
  await choose(page, dialog.getByRole("combobox", { name: m.returns.exchange.otherLabel(name) }), word);
  await dialog.getByRole("button", { name: m.returns.add }).click();
  await expect(page.getByText(m.returns.added)).toBeVisible();
  const wanted = { variantId: lantern.variant.id, returnId: { not: null } };
  expect(await shop.db.reservation.findMany({ where: wanted, select: { quantity: true } })).toEqual([
    { quantity: 1 },
  ]);
  // The customer thinks again: the money, after all; then the lantern. Staff begin at what is agreed to.
  const { number: second } = await shop.db.return.findFirstOrThrow({
    where: { order: { number }, state: "APPROVED" },
  });
  await page.goto(`/admin/returns/${second}`);
  const change = page.getByRole("button", { name: m.returns.exchange.change.button(name) });
  const changing = page.getByRole("dialog", { name: m.returns.exchange.change.title });
  const save = changing.getByRole("button", { name: m.returns.exchange.change.save });
  const choice = changing.getByRole("combobox", { name: m.returns.exchange.instead(name), exact: true });
  const others = changing.getByRole("combobox", { name: m.returns.exchange.otherLabel(name) });
  const agreed = `${word} · ${m.returns.exchange.costsLessInAll("MAD 30.00")}`;
  await change.click();
  await expect(choice.getByRole("option", { selected: true })).toHaveText(m.returns.exchange.agreed(agreed));
  await save.click();
  await expect(changing).toBeHidden();
  // The last one, which the return itself holds, can be chosen in it.
  await change.click();
  await choice.selectOption(m.returns.exchange.other);
  await choose(page, others, word);
  await expect(choice.getByRole("option", { selected: true })).toHaveText(agreed);
  await choice.selectOption(m.returns.exchange.money);
  await save.click();
  await expect(changing).toBeHidden();
  await expect(page.getByText(m.returns.exchange.change.noted)).toHaveCount(1);
  expect(await shop.db.reservation.findMany({ where: wanted })).toEqual([]);
  await change.click();
  await expect(choice.getByRole("option", { selected: true })).toHaveText(m.returns.exchange.money);
  await choice.selectOption(m.returns.exchange.other);
  await choose(page, others, word);
  await save.click();
  await expect(page.getByText(m.returns.exchange.change.noted)).toHaveCount(2);
  expect(await shop.db.reservation.count({ where: wanted })).toBe(1);

  await shopper.reload();
  await expect(shopper.getByText(`${word} · ${say.costsLessInAll("MAD 30.00")}`)).toBeVisible();
});
