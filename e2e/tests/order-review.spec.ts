import { expectInvariants } from "../support/goods.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords } from "../support/words.ts";

test.afterAll(async ({ shop }) => expectInvariants(shop.db));

test("a held order waits in the queue with its reasons, and goes on once it is approved", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const { number } = await shop.db.order.findFirstOrThrow({
    where: { reviewState: "HELD", state: "PAID" },
    orderBy: { number: "asc" },
    select: { number: true },
  });
  await actAs("ADMIN");
  await page.goto("/admin/review");
  const row = page.getByRole("row").filter({ hasText: `#${number}` });
  await expect(row).toContainText(m.review.reasons.MANY_DECLINES(6, 24));
  await row.getByRole("link", { name: `#${number}` }).click();
  await expect(page.getByText(m.review.why)).toBeVisible();
  const steps = page.getByRole("region", { name: m.orders.nextStep });
  await expect(steps.getByRole("button", { name: m.orders.actions.process, exact: true })).toBeVisible();
  await page.getByRole("button", { name: m.review.approve, exact: true }).click();
  const dialog = page
    .getByRole("dialog")
    .filter({ has: page.getByRole("heading", { name: m.review.approveTitle }) });
  await dialog.getByRole("button", { name: m.review.approve, exact: true }).click();
  await expect(page.getByText(m.review.event.CLEARED)).toBeVisible();
  await expect(page.getByText(m.review.why)).toHaveCount(0);
  await page.goto("/admin/review");
  await expect(page.getByRole("row").filter({ hasText: `#${number}` })).toHaveCount(0);
});

test("rejecting cancels the order; who may only read is offered neither", async ({ page, shop, actAs }) => {
  const { m } = await adminWords("en");
  const { number } = await shop.db.order.findFirstOrThrow({
    where: { reviewState: "HELD", state: "PENDING" },
    select: { number: true },
  });
  await actAs("VIEWER");
  await page.goto(`/admin/orders/${number}`);
  await expect(page.getByText(m.review.why)).toBeVisible();
  await expect(page.getByRole("button", { name: m.review.reject, exact: true })).toHaveCount(0);
  await actAs("ADMIN");
  await page.goto(`/admin/orders/${number}`);
  await page.getByRole("button", { name: m.review.reject, exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: m.review.reject, exact: true }).click();
  await expect(page.getByText(m.review.event.REJECTED)).toBeVisible();
  await expect(page.getByText(m.orders.states.CANCELLED).first()).toBeVisible();
  expect(await shop.db.order.findUniqueOrThrow({ where: { number } })).toMatchObject({
    state: "CANCELLED",
    reviewState: "REJECTED",
  });
});
