import { expectAccessible } from "../support/axe.ts";
import { addToCart, newEmail, signUp } from "../support/shop-api.ts";
import { CARDS, checkoutOf, confirmedNumber } from "../support/checkout.ts";
import { expect, test } from "../support/shop.ts";
import { LOCALES, shopWords } from "../support/words.ts";

for (const locale of LOCALES) {
  test(`axe finds nothing on the pages of the shop in ${locale}`, async ({ page, shop }) => {
    const product = await shop.db.productTranslation.findFirstOrThrow({
      where: { locale, product: { options: { some: {} }, media: { some: {} }, status: "ACTIVE" } },
      select: { slug: true },
    });
    const category = await shop.db.categoryTranslation.findFirstOrThrow({
      where: { locale, category: { parentId: null, children: { some: {} } } },
      select: { slug: true },
    });
    const paths = ["", `/c/${category.slug}?stock=true`, `/p/${product.slug}`, "/search", "/search?q=zzzz"];
    for (const path of [
      ...paths,
      "/cart",
      "/track",
      "/unsubscribe",
      "/sign-in",
      "/sign-up",
      "/p/nothing-here",
    ]) {
      await page.goto(`/${locale}${path}`);
      await expectAccessible(page, `/${locale}${path}`);
    }
  });

  test(`axe finds nothing from the cart to the confirmation in ${locale}`, async ({ page, shop }) => {
    const words = await shopWords(locale);
    const { m } = words;
    const goods = await shop.make.product();
    await addToCart(page, goods.variant.id, 2, locale);
    await page.goto(`/${locale}/cart`);
    await expectAccessible(page, "cart");
    await page
      .getByRole("button", { name: m.shell.cartWith(2) })
      .first()
      .click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    const checkout = checkoutOf(page, words);
    await checkout.open();
    await checkout.field(m.checkout.email).press("Enter");
    await expectAccessible(page, "contact step with errors");
    await checkout.fillContact(newEmail());
    await checkout.toShipping();
    await expectAccessible(page, "delivery step");
    await checkout.toPayment();
    await expectAccessible(page, "payment step");
    await checkout.fillCard(CARDS.succeeds);
    await checkout.pay.click();
    await confirmedNumber(page, words);
    await expectAccessible(page, "confirmation");
  });

  test(`axe finds nothing in the account in ${locale}`, async ({ page }) => {
    await signUp(page);
    const token = "a".repeat(43);
    const own = ["", "/addresses", "/credit", "/devices", "/security", "/activity"].map(
      (path) => `/account${path}`,
    );
    const links = [
      `/reset-password#${token}`,
      `/confirm/sign-in#${token}`,
      "/forgot-password",
      "/sign-in-link",
    ];
    for (const path of [...own, ...links]) {
      await page.goto(`/${locale}${path}`);
      await expectAccessible(page, `/${locale}${path}`);
    }
  });
}
