import { addToCart, newEmail } from "../support/shop-api.ts";
import { CARDS, checkoutOf, confirmedNumber, SHOPPER } from "../support/checkout.ts";
import { expect, test } from "../support/shop.ts";
import { LOCALES, shopWords } from "../support/words.ts";

test("a field is checked when it is left, its message tied to it, and mended while typing", async ({
  page,
  shop,
}) => {
  const words = await shopWords("en");
  const { m } = words;
  const { variant } = await shop.make.product();
  await addToCart(page, variant.id);
  const checkout = checkoutOf(page, words);
  await checkout.open();
  const email = checkout.field(m.checkout.email);
  await email.fill("nobody@");
  await expect(email).not.toHaveAttribute("aria-invalid", "true");
  await email.blur();
  await expect(email).toHaveAccessibleErrorMessage(m.form.email);
  await email.fill(newEmail());
  await expect(email).not.toHaveAttribute("aria-invalid", "true");
  const phone = checkout.field(m.checkout.address.phone);
  await expect(phone).toHaveAccessibleDescription(m.checkout.address.phoneWhy);
  await phone.fill("nobody home");
  await phone.blur();
  await expect(phone).toHaveAccessibleErrorMessage(m.form.phone);
});

for (const locale of LOCALES)
  test(`a form sent empty in ${locale}: the summary takes the focus and leads to each field`, async ({
    page,
    shop,
  }) => {
    const words = await shopWords(locale);
    const { m } = words;
    const { variant } = await shop.make.product();
    await addToCart(page, variant.id, 1, locale);
    const checkout = checkoutOf(page, words);
    await checkout.open();
    const email = checkout.field(m.checkout.email);
    await email.press("Enter");
    const summary = page.getByRole("alert").filter({ has: page.getByRole("link") });
    await expect(summary).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(`^${m.common.errorPrefix}`));
    await expect(summary).toContainText(m.common.formProblems(await summary.getByRole("link").count()));
    await summary.getByRole("link").first().click();
    await expect(email).toBeFocused();
    await summary.getByRole("link").last().click();
    await expect(checkout.field(m.checkout.address.phone)).toBeFocused();
    await checkout.fillContact(newEmail());
    await expect(summary).toHaveCount(0);
    await expect(page).toHaveTitle(new RegExp(`^${m.checkout.title}`));
  });

test("Enter goes through the whole checkout; nothing is asked twice", async ({ page, shop }) => {
  const words = await shopWords("en");
  const { m } = words;
  const { variant } = await shop.make.product();
  const email = newEmail();
  await addToCart(page, variant.id);
  const checkout = checkoutOf(page, words);
  await checkout.open();
  await expect(page.getByRole("checkbox", { name: m.checkout.billingSame })).toBeChecked();
  await checkout.fillContact(email);
  await checkout.field(m.checkout.address.phone).press("Enter");
  await expect(page.getByRole("button", { name: m.checkout.toPayment })).toBeVisible();
  await page.getByRole("radio").first().press("Enter");
  await checkout.fillCard(CARDS.succeeds);
  await checkout.field(m.checkout.cvc).press("Enter");
  const number = await confirmedNumber(page, words);
  const addresses = await shop.db.orderAddress.findMany({
    where: { order: { number } },
    select: { fullName: true, line1: true, city: true, phone: true },
  });
  const { postalCode: _code, ...sent } = SHOPPER;
  expect(addresses).toEqual([sent, sent]);
});

test("a billing address of its own is asked for and kept", async ({ page, shop }) => {
  const words = await shopWords("en");
  const { m } = words;
  const { variant } = await shop.make.product();
  await addToCart(page, variant.id);
  const checkout = checkoutOf(page, words);
  await checkout.open();
  await checkout.fillContact(newEmail());
  await page.getByRole("checkbox", { name: m.checkout.billingSame }).uncheck();
  const billing = page.getByRole("group", { name: m.checkout.billing });
  const field = (name: string) => billing.getByRole("textbox", { name, exact: true });
  await field(m.checkout.address.fullName).fill("Atelier Idrissi");
  await field(m.checkout.address.line1).fill("3 avenue Hassan II");
  await field(m.checkout.address.postalCode).fill("10000");
  await field(m.checkout.address.city).fill("Rabat");
  await field(m.checkout.address.phone).fill("+212 522 000 000");
  await page.reload();
  await expect(field(m.checkout.address.city)).toHaveValue("Rabat");
  await checkout.toShipping();
  await checkout.toPayment();
  await checkout.fillCard(CARDS.succeeds);
  await checkout.pay.click();
  const number = await confirmedNumber(page, words);
  const billed = await shop.db.orderAddress.findFirstOrThrow({
    where: { order: { number }, kind: "BILLING" },
  });
  expect(billed).toMatchObject({ fullName: "Atelier Idrissi", city: "Rabat" });
});
