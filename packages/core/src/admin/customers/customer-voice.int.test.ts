import type { Permission } from "@souk/contracts";
import { testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { addLine } from "../../cart/add-line.ts";
import { browser, market } from "../../cart/cart.fixture.ts";
import { reviewScene } from "../../reviews/reviews.fixture.ts";
import { saveReview } from "../../reviews/save-review.ts";
import { openThread } from "../../support/open-thread.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { getCustomer } from "./get-customer.ts";

const testing = await testDb();
const { db } = testing;
const scene = await reviewScene(testing);
const staff = await staffContext(db, "SUPER_ADMIN");
const seenWith = (id: string, permissions: Permission[]) =>
  getCustomer({ ...staff, staff: { ...staff.staff, permissions } }, { id });

test("a customer's page shows what they have in the cart, ask, say of goods and agreed to", async () => {
  const { ctx, productId } = await scene.buyer();
  const { id } = ctx.customer;
  expect(await getCustomer(staff, { id })).toMatchObject({
    cart: null,
    threads: [],
    reviews: [],
    consents: [],
  });

  const goods = await scene.make.product({ variants: [{ stock: 9 }] });
  await addLine(browser(ctx, id), { ...market, variantId: goods.variant.id, quantity: 3 });
  const { number } = await openThread(ctx, {
    subject: "Where is it?",
    text: "It was to come on Monday.",
    fileIds: [],
    key: crypto.randomUUID(),
  });
  await saveReview(ctx, { ...scene.words, productId });
  for (const [purpose, granted, day] of [
    ["STATISTICS", true, 1],
    ["STATISTICS", false, 2],
    ["REMINDERS", true, 1],
  ] as const)
    await db.consentRecord.create({
      data: {
        userId: id,
        purpose,
        granted,
        textVersion: 1,
        locale: "en",
        source: "BANNER",
        createdAt: new Date(Date.UTC(2026, 0, day)),
      },
    });

  const view = await getCustomer(staff, { id });
  expect(view.cart).toMatchObject({ units: 3 });
  expect(view.threads).toEqual([
    expect.objectContaining({ number, subject: "Where is it?", state: "OPEN", unread: 1 }),
  ]);
  expect(view.reviews).toEqual([expect.objectContaining({ rating: 5, state: "PENDING" })]);
  expect(new Set(view.consents?.map(({ purpose, granted }) => `${purpose} ${granted}`))).toEqual(
    new Set(["STATISTICS false", "REMINDERS true"]),
  );
});

test("and each of it only to who may see it", async () => {
  const { ctx } = await scene.buyer();
  const { id } = ctx.customer;
  const hidden = { cart: null, threads: null, reviews: null, consents: null };
  expect(await seenWith(id, ["customers.read"])).toMatchObject(hidden);
  expect(await seenWith(id, ["customers.read", "support.read"])).toMatchObject({ ...hidden, threads: [] });
  expect(await seenWith(id, ["customers.read", "reviews.read"])).toMatchObject({ ...hidden, reviews: [] });
  expect(await seenWith(id, ["customers.read", "privacy.read"])).toMatchObject({ ...hidden, consents: [] });
});
