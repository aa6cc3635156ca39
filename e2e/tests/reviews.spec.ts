import { loadReviewMessages } from "@souk/i18n/reviews";
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import { givePicture } from "../support/goods.ts";
import { invitationOf } from "../support/invitation.ts";
import { dropFiles, newPicture, pastePicture } from "../support/pictures.ts";
import { placeOrder } from "../support/place-order.ts";
import { mutate, signUp } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

const say = await loadReviewMessages.en();

/** What is said of a product: fetched once somebody reads that far. */
async function reviewsOf(page: Page, slug: string) {
  await page.goto(`/en/p/${slug}`);
  await page.locator("#reviews").scrollIntoViewIfNeeded();
  const section = page.getByRole("region", { name: say.title });
  await expect(section).toBeVisible();
  return section;
}

test("what was sent is reviewed, read by staff, and shown with its stars", async ({
  page,
  browser,
  shop,
  actAs,
}, info) => {
  // Three people, and what each sees before the other has done his part.
  test.slow();
  const { m } = await adminWords("en");
  const words = await shopWords("en");
  const goods = await shop.make.product({ variants: [{ stock: 5 }] });
  await givePicture(shop.db, goods.id);
  const { number } = await placeOrder(shop.db, goods.variant.id);
  const shopper = await (await browser.newContext()).newPage();
  const { email } = await signUp(shopper, { name: "Amal Berrada" });
  await shop.db.order.update({ where: { number }, data: { user: { connect: { email } } } });
  await actAs("ADMIN");
  await page.goto(`/admin/orders/${number}`);
  await mutate(page, "admin/orders.process", { number });

  const section = await reviewsOf(shopper, goods.slug);
  await expect(section.getByText(say.none)).toBeVisible();
  await expect(section.getByRole("button", { name: say.write })).toHaveCount(0);
  await mutate(shopper, "shop/mails.setPreference", {
    kind: "review_invitation",
    wanted: true,
    locale: "en",
  });
  await mutate(page, "admin/orders.ship", { number, carrier: "Amana" });
  await mutate(page, "admin/orders.deliver", { number });
  await shopper.goto(await invitationOf(shop.db, number));
  const form = section.getByRole("form", { name: say.write });
  await form.getByRole("button", { name: say.send }).click();
  await expect(form.getByText(say.ratingMissing)).toBeVisible();
  const text = `Light to hold, <b>warm</b> in tone. ${goods.slug}`;
  await form.getByRole("textbox", { name: say.body }).fill(text);
  await shopper.goto(`/en/orders/${number}`);
  await shopper.getByRole("link", { name: words.m.order.reviewLine }).click();
  await expect(form.getByRole("textbox", { name: say.body })).toHaveValue(text);
  await form.getByRole("radio", { name: say.stars(4) }).check();
  const chosen = await newPicture(info, "in-use.png");
  const dropped = await newPicture(info, "from-above.png");
  await form.locator("input[type=file]").setInputFiles(chosen.path);
  await dropFiles(shopper, form.getByRole("textbox", { name: say.body }), [dropped.path]);
  await form.getByRole("textbox", { name: say.body }).focus();
  await pastePicture(shopper, await newPicture(info, "pasted.png"));
  const photos = form.getByRole("list", { name: say.photos.attach.chosen }).getByRole("listitem");
  await expect(photos).toHaveCount(3);
  await expect(form.getByRole("progressbar")).toHaveCount(0);
  await form.getByRole("button", { name: say.photos.attach.remove(dropped.name) }).click();
  await expectAccessible(shopper, "review form");
  await form.getByRole("button", { name: say.send }).click();
  await expect(section.getByText(say.states.PENDING)).toBeVisible();
  await expect(section.getByRole("img", { name: say.photos.alt(say.you, 2) })).toHaveJSProperty(
    "complete",
    true,
  );

  const guest = await (await browser.newContext()).newPage();
  await expect((await reviewsOf(guest, goods.slug)).getByText(say.none)).toBeVisible();

  await page.goto("/admin/reviews");
  await page.getByRole("searchbox", { name: m.reviews.searchLabel }).fill(goods.slug);
  await expect(page).toHaveURL(/query=/);
  const waiting = page.getByRole("article").filter({ hasText: text });
  await expect(
    waiting.getByRole("list", { name: m.reviews.photos }).getByText(m.reviews.photoNew),
  ).toHaveCount(2);
  await expectAccessible(page, "reviews to judge");
  await waiting.getByRole("button", { name: m.reviews.publish, exact: true }).click();
  await expect(waiting).toHaveCount(0);

  const shown = (await reviewsOf(guest, goods.slug)).getByRole("article", { name: "Amal B." });
  await expect(shown).toContainText(text);
  await expect(shown).toContainText(say.verified);
  await shown.getByRole("button", { name: say.photos.alt("Amal B.", 1) }).click();
  const large = guest.getByRole("dialog");
  const photo = large.getByRole("img");
  await expect
    .poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(320);
  await guest.keyboard.press("ArrowRight");
  await expect(large).toContainText(say.photos.of("Amal B.", 2, 2));
  await expectAccessible(guest, "photo of a review");
  await guest.keyboard.press("Escape");
  await expect(large).toHaveCount(0);
  await page.goto(`/admin/products/${goods.id}`);
  await page.getByRole("link", { name: m.editor.itsReviews }).click();
  await expect(page.getByText(m.reviews.ratingOf("4", 1))).toBeAttached();
  await page.getByRole("button", { name: m.reviews.removePhoto(1) }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: m.reviews.removePhotoYes }).click();
  await expect(page.getByRole("button", { name: m.reviews.removePhoto(2) })).toHaveCount(0);
  await guest.goto(`/en/search?q=${encodeURIComponent(goods.name)}`);
  const card = guest.getByRole("main").getByRole("article").filter({ hasText: goods.name });
  await expect(card).toContainText(words.m.catalog.ratingOf("4", 1));
});

test("a rejected review says why to its author alone; changed, it waits again", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const words = await shopWords("en");
  const goods = await shop.make.product({ variants: [{ stock: 5 }] });
  await givePicture(shop.db, goods.id);
  const shopper = await (await browser.newContext()).newPage();
  const { email } = await signUp(shopper);
  const { id: userId } = await shop.db.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  const { number } = await placeOrder(shop.db, goods.variant.id);
  await shop.db.order.update({ where: { number }, data: { userId } });
  await actAs("ADMIN");
  await page.goto(`/admin/orders/${number}`);
  await mutate(page, "admin/orders.process", { number });
  await mutate(page, "admin/orders.ship", { number, carrier: "Amana" });
  const body = `Call me on 0600 for ${goods.slug}`;
  const written = { productId: goods.id, locale: "en", rating: 1, title: "", body };
  await mutate(shopper, "shop/reviews.save", written);

  await page.goto(`/admin/reviews?query=${goods.slug}`);
  await page.getByRole("article").getByRole("button", { name: m.reviews.reject, exact: true }).click();
  const dialog = page
    .getByRole("alertdialog")
    .or(page.getByRole("dialog"))
    .filter({ hasText: m.reviews.rejectText });
  await dialog.getByRole("button", { name: m.reviews.reject, exact: true }).click();
  await expect(dialog.getByText(m.reviews.rejectNeeded)).toBeVisible();
  await dialog.getByRole("textbox", { name: m.reviews.rejectReason }).fill("No telephone numbers, please");
  await dialog.getByRole("button", { name: m.reviews.reject, exact: true }).click();
  await expect(dialog).toHaveCount(0);

  await shopper.goto(`/en/orders/${number}`);
  await shopper.getByRole("link", { name: words.m.order.review }).click();
  await expect(shopper.getByText(say.reason("No telephone numbers, please"))).toBeVisible();
  await expectAccessible(shopper, "my reviews");
  await shopper.getByRole("button", { name: say.edit }).click();
  await shopper.getByRole("textbox", { name: say.body }).fill(`Smaller than I thought. ${goods.slug}`);
  await shopper.getByRole("button", { name: say.send }).click();
  await expect(shopper.getByText(say.states.PENDING)).toBeVisible();
});
