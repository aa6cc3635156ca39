import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { settled } from "../support/axe.ts";
import { SHOPPER } from "../support/checkout.ts";
import { complaintsOf } from "../support/console.ts";
import { dig } from "../support/dig.ts";
import { deliverOrder, placeOrder } from "../support/place-order.ts";
import { mutate, signUp } from "../support/shop-api.ts";
import type { Shop } from "../support/shop.ts";
import { expect, test } from "../support/staff.ts";

/** Ends whatever it may stand in, and is seen as an element wherever a page takes it for markup. */
const MARKUP = `"'></script><img src=x class=planted onerror=alert(1)>`;
const hostile = (what: string) => `${MARKUP} ${what}`;

/** An order that was sent, so that it can be reviewed and come back. */
async function boughtBy(email: string, staff: Page, shop: Shop) {
  const goods = await shop.make.product({ variants: [{ stock: 5 }] });
  const address = { ...SHOPPER, fullName: hostile("payee"), line1: hostile("street"), city: "Rabat" };
  const { number } = await placeOrder(shop.db, goods.variant.id, { address });
  await shop.db.order.update({ where: { number }, data: { user: { connect: { email } } } });
  await deliverOrder(staff, number);
  const { lines } = await shop.db.order.findUniqueOrThrow({ where: { number }, select: { lines: true } });
  return { ...goods, number, lineId: lines[0]?.id ?? "" };
}

/** Sent at once, as no person could: asked for again until the form is old enough. */
async function writeToTheShop(page: Page, written: object): Promise<void> {
  const more = {
    topic: "OTHER",
    orderNumber: null,
    homepage: "",
    locale: "en",
    idempotencyKey: randomUUID(),
  };
  const answered = async (path: `shop/${string}`, input: object) =>
    dig(await (await mutate(page, path, input)).json(), "result", "data");
  let token = dig(await answered("shop/contact.open", {}), "token");
  const sent = async () => {
    const answer = await answered("shop/contact.send", { ...written, ...more, token });
    token = dig(answer, "form", "token") ?? token;
    return dig(answer, "state");
  };
  await expect.poll(sent).toBe("SENT");
}

/** A customer who writes that wherever there is a field. */
async function writeEverywhere(page: Page, staff: Page, shop: Shop) {
  const { email } = await signUp(page, { name: hostile("name") });
  const bought = await boughtBy(email, staff, shop);
  const { number, lineId } = bought;
  const address = {
    ...SHOPPER,
    fullName: hostile("addressee"),
    line1: hostile("house"),
    line2: hostile("floor"),
    company: hostile("firm"),
    region: hostile("region"),
    city: hostile("city"),
    country: "MA",
  };
  await mutate(page, "shop/account.saveAddress", { address, isDefault: true });
  const review = {
    locale: "en",
    productId: bought.id,
    rating: 1,
    title: hostile("title"),
    body: hostile("opinion"),
  };
  await mutate(page, "shop/reviews.save", review);
  const message = { subject: hostile("subject"), text: hostile("message"), key: randomUUID() };
  const opened = await mutate(page, "shop/support.open", { ...message, orderNumber: number });
  const line = { lineId, quantity: 1, reason: "DAMAGED" };
  await mutate(page, "shop/orders.requestReturn", { number, lines: [line], note: hostile("note") });
  await writeToTheShop(page, { name: hostile("writer"), email, text: hostile("letter") });
  const shared = await mutate(page, "shop/wishlist.share", { name: hostile("me"), renew: false });
  const wishes = String(dig(await shared.json(), "result", "data", "token"));
  return { email, bought, wishes, thread: String(dig(await opened.json(), "result", "data", "number")) };
}

/** Opens it, and finds the words as words. */
async function expectText(page: Page, path: string, words: readonly string[]): Promise<void> {
  await page.goto(path);
  await settled(page);
  for (const what of words)
    await expect(page.getByText(what).filter({ visible: true }).first(), `${what} on ${path}`).toBeVisible();
  await expect(page.locator(".planted"), path).toHaveCount(0);
}

test("what a customer writes is text, on pages of theirs, of other shoppers and of the staff", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  test.slow();
  const staff = await (await browser.newContext()).newPage();
  await actAs("SUPER_ADMIN", staff.context());
  await staff.goto("/admin");
  const complaints = [complaintsOf(page), complaintsOf(staff)];
  for (const one of [page, staff]) one.on("dialog", (dialog) => complaints[0]?.push(dialog.message()));
  const { email, bought, thread, wishes } = await writeEverywhere(page, staff, shop);
  const found = async <T extends { id: string }>(row: Promise<T | null>) => (await row)?.id ?? "";
  const user = await found(shop.db.user.findUnique({ where: { email } }));
  const letter = await found(shop.db.contactMessage.findFirst({ where: { email } }));
  const back = await shop.db.return.findFirstOrThrow({ where: { order: { number: bought.number } } });
  await expect.poll(() => shop.db.mailMessage.count({ where: { template: "contact_message" } })).not.toBe(0);

  await expectText(page, "/en/account", [hostile("name")]);
  await expectText(page, "/en/account/addresses", [
    hostile("addressee"),
    hostile("house"),
    hostile("floor"),
    hostile("firm"),
    hostile("city"),
  ]);
  await expectText(page, "/en/account/reviews", [hostile("title"), hostile("opinion")]);
  await expectText(page, "/en/account/messages", [hostile("subject")]);
  await expectText(page, `/en/account/messages/${thread}`, [hostile("subject"), hostile("message")]);
  await expectText(page, `/en/orders/${bought.number}`, [hostile("payee"), hostile("street")]);
  await expectText(page, `/en/search?q=${encodeURIComponent(hostile("query"))}`, []);

  await expectText(page, `/en/wishlist/${wishes}`, [hostile("me")]);

  await expectText(staff, `/admin/orders?query=${bought.number}`, [hostile("payee")]);
  await expectText(staff, `/admin/orders/${bought.number}`, [hostile("payee"), hostile("street")]);
  await expectText(staff, `/admin/returns/${back.number}`, [hostile("note")]);
  await expectText(staff, `/admin/customers?query=${encodeURIComponent(email)}`, [hostile("name")]);
  await expectText(staff, `/admin/customers/${user}`, [
    hostile("name"),
    hostile("addressee"),
    hostile("house"),
  ]);
  await expectText(staff, `/admin/support?query=${encodeURIComponent(email)}`, [hostile("subject")]);
  await expectText(staff, `/admin/support/${thread}`, [hostile("subject"), hostile("message")]);
  await expectText(staff, `/admin/contact?query=${encodeURIComponent(email)}`, [hostile("writer")]);
  await expectText(staff, `/admin/contact/${letter}`, [hostile("writer"), hostile("letter")]);
  await expectText(staff, "/admin/reviews", [hostile("title"), hostile("opinion")]);
  await expectText(staff, `/admin/packing?numbers=${bought.number}`, []);
  await expectText(staff, "/admin/search", []);
  await expectText(staff, "/admin/audit", []);
  await expectText(staff, "/admin/mail", []);
  const { id: review } = await shop.db.productReview.findFirstOrThrow({ where: { productId: bought.id } });
  await mutate(staff, "admin/reviews.publish", { ids: [review] });
  await page.goto(`/en/p/${bought.slug}`);
  await page.locator("#reviews").scrollIntoViewIfNeeded();
  await expect(page.getByRole("article").getByText(hostile("opinion"))).toBeVisible();
  await expect(page.locator(".planted")).toHaveCount(0);
  expect(complaints).toEqual([[], []]);
});
