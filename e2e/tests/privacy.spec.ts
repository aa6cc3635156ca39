import { readFile } from "node:fs/promises";
import { enqueue } from "@souk/core/jobs/enqueue";
import { loadPrivacyMessages } from "@souk/i18n/privacy";
import { expectAccessible } from "../support/axe.ts";
import { linkOf } from "../support/mail-links.ts";
import { deliverOrder, placeOrder } from "../support/place-order.ts";
import { baseOrigin, mutate, signUp } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords } from "../support/words.ts";

const say = await loadPrivacyMessages.en();

test("who asks for a copy of their data gets a file by a mailed link, with what was corrected just now", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  const { email } = await signUp(page, { name: "Amal Berada" });
  await page.goto("/en/account/privacy");
  const name = page.getByRole("textbox", { name: say.details.name });
  await name.fill("Amal Berrada");
  await page.getByRole("button", { name: say.details.save, exact: true }).click();
  await expect(page.getByText(say.details.saved)).toBeVisible();
  await page.getByRole("button", { name: say.export.ask }).click();
  await expect(page.getByText(say.export.coming).or(page.getByText(/mailed you a link/))).toBeVisible();
  await expect.poll(() => shop.db.mailMessage.count({ where: { recipient: email, state: "KEPT" } })).toBe(1);
  await page.reload();
  await expectAccessible(page, "your data");

  const phone = await (await browser.newContext()).newPage();
  await phone.goto(await linkOf({ browser, actAs }, "data_export", email));
  const saved = phone.waitForEvent("download");
  await phone.getByRole("button", { name: say.file.get }).click();
  const file: unknown = JSON.parse(await readFile(await (await saved).path(), "utf8"));
  expect(file).toMatchObject({ about: email, data: { User: [{ email, name: "Amal Berrada" }] } });
  await expect(phone.getByText(say.file.done)).toBeVisible();
  await phone.context().close();
});

test("who asks to be erased may think again; after the days nothing says who they were, but what accounting keeps", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  const goods = await shop.make.product();
  const { email, password } = await signUp(page, { name: "Amal Berrada" });
  const { number } = await placeOrder(shop.db, goods.variant.id);
  await shop.db.order.update({ where: { number }, data: { email, user: { connect: { email } } } });
  const desk = await (await browser.newContext()).newPage();
  await actAs("SUPER_ADMIN", desk.context());
  await deliverOrder(desk, number);
  const erase = async (given: string) => {
    await page.getByRole("button", { name: say.erasure.ask }).click();
    await page.getByLabel(say.erasure.password).fill(given);
    await page.getByRole("button", { name: say.erasure.sure }).click();
  };
  const credit = { email, amount: 6500, currency: "MAD", reason: "For the wait" };
  await mutate(desk, "admin/giftCards.grantCredit", credit);
  const { m } = await adminWords("en");
  await desk.goto("/admin/privacy");
  await desk.getByRole("button", { name: m.privacy.add }).click();
  const starting = desk.getByRole("dialog").or(desk.getByRole("alertdialog"));
  await starting.getByText(m.privacy.kinds.ERASURE).click();
  await starting.getByLabel(m.privacy.dialog.email).fill(email);
  await expect(starting.getByRole("status")).toContainText("65.00");
  await desk.keyboard.press("Escape");
  await page.goto("/en/account/privacy");
  await expect(page.getByText("65.00")).toBeVisible();
  await erase("not the password");
  await expect(page.getByRole("alert")).toBeVisible();
  await page.getByLabel(say.erasure.password).fill(password);
  await page.getByRole("button", { name: say.erasure.sure }).click();
  await page.getByRole("button", { name: say.erasure.takeBack }).click();
  await expect(page.getByRole("button", { name: say.erasure.ask })).toBeVisible();
  expect(await shop.db.privacyRequest.findMany({ where: { email } })).toMatchObject([{ state: "CANCELLED" }]);
  await erase(password);
  await expect(page.getByRole("button", { name: say.erasure.takeBack })).toBeVisible();

  await desk.goto("/admin/privacy");
  const asked = desk.getByRole("row").filter({ hasText: email });
  await expect(asked.filter({ hasText: m.privacy.states.OPEN })).toHaveCount(1);
  await expectAccessible(desk, "requests about data");

  // As if the days to think had gone by.
  await shop.db.privacyRequest.updateMany({ where: { email, state: "OPEN" }, data: { dueAt: new Date(0) } });
  await shop.db.$transaction((tx) => enqueue(tx, { name: "privacy.clock", data: {} }));
  await expect.poll(() => shop.db.user.count({ where: { email } })).toBe(0);
  await page.goto("/en/account/privacy");
  await expect(page).toHaveURL(/sign-in/);
  const again = await page.request.post("/api/auth/sign-in/email", {
    data: { email, password },
    headers: { origin: baseOrigin() },
  });
  expect(again.status()).toBe(401);
  await desk.goto(`/admin/orders/${number}`);
  await expect(desk.getByRole("heading", { level: 1 })).toContainText(String(number));
  await expect(desk.getByText(email)).toHaveCount(0);
  await desk.context().close();
});
