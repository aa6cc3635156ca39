import { loadWishlistMessages } from "@souk/i18n/wishlist";
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import { signUp } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

const say = await loadWishlistMessages.en();

/** The row of a thing that is wished for. */
const row = (page: Page, name: string) => page.getByRole("listitem").filter({ hasText: name });

test("a guest wishes for two things, signs in, shares them and takes the link back", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  const { m, format } = await shopWords("en");
  const [one, several, own] = [
    await shop.make.product({ variants: [{ prices: { MAD: 20_000 } }] }),
    await shop.make.product({ variants: [{}, {}] }),
    await shop.make.product(),
  ];
  const shopper = await (await browser.newContext()).newPage();
  const account = await signUp(shopper, { name: "Amal Berrada" });
  await shopper.goto(`/en/p/${own.slug}`);
  await shopper.getByRole("button", { name: say.add, exact: true }).click();
  await expect(shopper.getByRole("link", { name: say.titleWith(1) })).toBeVisible();

  // A guest: one on its card, one on its page.
  await page.goto(`/en/search?q=${encodeURIComponent(several.name)}`);
  await page.getByRole("button", { name: say.addNamed(several.name), exact: true }).click();
  await expect(page.getByRole("button", { name: say.dropNamed(several.name), exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: say.titleWith(1) })).toBeVisible();
  await page.goto(`/en/p/${one.slug}`);
  const heart = page.getByRole("button", { name: say.add, exact: true });
  await heart.click();
  await expect(page.getByRole("button", { name: say.added })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("link", { name: say.titleWith(2) }).click();
  await expect(page.getByRole("heading", { level: 1, name: say.title })).toBeVisible();
  await expect(
    row(page, several.name).getByRole("link", { name: say.chooseNamed(several.name) }),
  ).toBeVisible();
  await row(page, one.name)
    .getByRole("button", { name: say.dropNamed(one.name) })
    .click();
  await page.getByRole("button", { name: say.undoNamed(one.name) }).click();
  await expect(row(page, one.name).getByRole("button", { name: say.buyNamed(one.name) })).toBeVisible();
  await expectAccessible(page, "wishlist of a guest");

  // Signed in by the page's own link: what both have is one list.
  await page.getByRole("main").getByRole("link", { name: say.signIn }).click();
  await page.getByRole("textbox", { name: m.account.email }).fill(account.email);
  await page.getByLabel(m.account.password, { exact: true }).fill(account.password);
  await page.getByRole("button", { name: m.account.signIn, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: say.title })).toBeVisible();
  for (const { name } of [one, several, own]) await expect(row(page, name)).toBeVisible();
  await shop.db.variantPrice.updateMany({
    where: { variantId: one.variant.id, currency: "MAD" },
    data: { amount: 15_000 },
  });
  await shop.db.product.update({ where: { id: own.id }, data: { status: "ARCHIVED" } });
  await page.reload();
  await expect(row(page, one.name)).toContainText(say.fallen(format.money(20_000, "MAD")));
  await expect(row(page, own.name)).toContainText(say.gone);

  // Shared: somebody else sees the goods and the name, buys, and sees nothing once the link is taken back.
  const share = page.getByRole("region", { name: say.share.title });
  await share.getByRole("textbox", { name: say.share.name }).fill("Our new home");
  await share.getByRole("button", { name: say.share.make }).click();
  const link = share.getByRole("textbox", { name: say.share.link });
  await expect(link).toHaveValue(/\/en\/wishlist\/[\w-]{43}$/);
  const first = await link.inputValue();
  await expectAccessible(page, "wishlist that is shared");
  const friend = await (await browser.newContext()).newPage();
  const answer = friend.waitForResponse(/wishlist\.shared/);
  await friend.goto(first);
  expect((await answer).headers()["cache-control"]).toBe("no-store");
  await expect(friend.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  await expect(friend.getByRole("heading", { level: 1, name: "Our new home" })).toBeVisible();
  await expect(friend.getByText(account.name)).toHaveCount(0);
  await row(friend, one.name)
    .getByRole("button", { name: say.buyNamed(one.name) })
    .click();
  await expect(row(friend, one.name).getByRole("button", { name: say.boughtNamed(one.name) })).toBeVisible();
  await share.getByRole("button", { name: say.share.renew }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: say.share.renew }).click();
  await expect(link).not.toHaveValue(first);
  const second = await link.inputValue();
  await friend.reload();
  await expect(friend.getByRole("heading", { name: m.common.notFound })).toBeVisible();
  await friend.goto(second);
  await expect(friend.getByRole("heading", { level: 1, name: "Our new home" })).toBeVisible();
  await share.getByRole("button", { name: say.share.stop }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: say.share.stop }).click();
  await expect(share.getByRole("button", { name: say.share.make })).toBeVisible();
  await friend.reload();
  await expect(friend.getByRole("heading", { name: m.common.notFound })).toBeVisible();

  // Staff see it at the customer's page.
  const { id } = await shop.db.user.findUniqueOrThrow({ where: { email: account.email } });
  await actAs("ADMIN");
  const admin = (await adminWords("en")).m;
  await page.goto(`/admin/customers/${id}`);
  await expect(page.getByRole("list", { name: admin.customers.wishlist.title })).toContainText(several.name);
});
