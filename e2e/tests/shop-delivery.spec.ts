import { dayRange } from "@souk/i18n";
import { workingDay } from "@souk/contracts";
import { checkoutOf } from "../support/checkout.ts";
import { addToCart, newEmail } from "../support/shop-api.ts";
import { expect, test } from "../support/shop.ts";
import { shopWords } from "../support/words.ts";

for (const locale of ["en", "ar"] as const)
  test(`a cart counts down to its free delivery, which then has a day, in ${locale}`, async ({
    page,
    shop,
  }) => {
    const words = await shopWords(locale);
    const { m, format } = words;
    const goods = await shop.make.product({ variants: [{ prices: { MAD: 25_000 } }] });
    await addToCart(page, goods.variant.id, 1, locale);
    await page.goto(`/${locale}/cart`);
    const total = page.getByRole("region", { name: m.cart.total });
    const left = (amount: number) =>
      total.getByRole("progressbar", { name: m.cart.toFreeDelivery(format.money(amount, "MAD")) });
    // The demo's Morocco: free from MAD 600.
    await expect(left(35_000)).toHaveJSProperty("value", 25_000);
    await page.getByRole("button", { name: m.cart.moreOf(goods.name) }).click();
    await expect(left(10_000)).toBeVisible();
    await page.getByRole("button", { name: m.cart.moreOf(goods.name) }).click();
    await expect(total.getByText(m.cart.deliveryFree)).toBeVisible();
    await expect(total.getByText(format.country("MA"))).toBeVisible();
    await expect(total.getByRole("progressbar")).toHaveCount(0);

    await page
      .getByRole("banner")
      .getByRole("button", { name: m.shell.cartWith(3) })
      .click();
    await expect(page.getByRole("dialog").getByText(m.cart.deliveryFree)).toBeVisible();

    const checkout = checkoutOf(page, words);
    await checkout.open();
    await checkout.fillContact(newEmail());
    await checkout.toShipping();
    const now = new Date();
    const days = { from: workingDay(now, 2), to: workingDay(now, 4) };
    const standard = page.getByRole("radio").first();
    await expect(standard).toHaveAccessibleDescription(
      `${m.checkout.arrives(dayRange(locale, days))} (${m.checkout.days(2, 4)})`,
    );
    await checkout.toPayment();
    await expect(checkout.step(m.checkout.shipping)).toContainText(
      m.checkout.arrives(dayRange(locale, days)),
    );
  });
