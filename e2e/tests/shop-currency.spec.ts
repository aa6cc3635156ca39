import { checkoutOf } from "../support/checkout.ts";
import { expectAccessible } from "../support/axe.ts";
import { baseOrigin, mutate, newEmail } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { shopWords } from "../support/words.ts";

test("a currency that staff end in the middle of a checkout is told, and the checkout goes on in another", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  const words = await shopWords("en");
  const { m, format } = words;
  const staff = await browser.newContext();
  await actAs("ADMIN", staff);
  const office = await staff.newPage();
  const offerYen = async (enabled: boolean) => {
    const { version, rate } = await shop.db.currencyRate.findUniqueOrThrow({ where: { currency: "JPY" } });
    const terms = {
      currency: "JPY",
      enabled,
      rate: rate?.toString() ?? null,
      roundTo: 10,
      rounding: "NEAREST",
    };
    await mutate(office, "admin/currencies.save", { ...terms, version });
  };
  await offerYen(true);
  const { variant } = await shop.make.product({
    variants: [{ stock: 5, prices: { MAD: 12_345, JPY: 1990 } }],
  });
  await page.context().addCookies([{ name: "souk_currency", value: "JPY", url: baseOrigin() }]);
  const goods = { locale: "en", currency: "JPY", variantId: variant.id, quantity: 1 };
  await mutate(page, "shop/cart.addLine", goods);
  const checkout = checkoutOf(page, words);
  await checkout.open();
  await expect(
    checkout.summary.getByText(format.money(1990, "JPY")).filter({ visible: true }).first(),
  ).toBeVisible();
  await checkout.fillContact(newEmail());

  await offerYen(false);
  await page.getByRole("button", { name: m.checkout.toShipping }).click();
  await expect(page.getByText(m.shell.currencyEnded("JPY", "MAD"))).toBeVisible();
  await expect(
    checkout.summary.getByText(format.money(12_345, "MAD")).filter({ visible: true }).first(),
  ).toBeVisible();
  await expectAccessible(page, "a currency that ended");
  await page.getByRole("button", { name: m.common.close, exact: true }).click();
  await expect(page.getByText(m.shell.currencyEnded("JPY", "MAD"))).toHaveCount(0);
  await checkout.toShipping();
  await checkout.toPayment();
  await expect(checkout.pay).toBeVisible();
});
