import { testDb } from "@souk/testing";
import { beforeEach, expect, test } from "vitest";
import { sendMail } from "../mail/send-mail.ts";
import { publishReviews, rejectReviews } from "./judge-reviews.ts";
import { reviewScene } from "./reviews.fixture.ts";
import { saveReview } from "./save-review.ts";

const testing = await testDb();
const { db, staff, words, buyer, others, idOf } = await reviewScene(testing);
beforeEach(async () => void (await db.mailMessage.deleteMany()));

async function written() {
  const { ctx, productId } = await buyer();
  await db.user.update({ where: { id: ctx.customer.id }, data: { locale: "fr" } });
  await saveReview(ctx, { productId, ...words });
  await db.mailMessage.deleteMany();
  return { ctx, productId, id: await idOf(ctx, productId), email: ctx.customer.email };
}
/** Those of the outbox, written out. */
async function mails() {
  for (const { id } of await db.mailMessage.findMany()) await sendMail(staff, { id }, { isLast: true });
  return db.mailMessage.findMany({ orderBy: { id: "asc" } });
}

test("authors learn that their review is shown, once a text, with its page", async () => {
  const { ctx, productId, id, email } = await written();
  await publishReviews(staff, { ids: [id] });
  await publishReviews(staff, { ids: [id] });
  const [mail, ...more] = await mails();
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ template: "review_published", recipient: email, locale: "fr" });
  expect(mail?.text).toMatch(/\/fr\/p\/[a-z0-9-]+/);
  await saveReview(ctx, { productId, ...words, body: "Warmer yet." });
  await publishReviews(staff, { ids: [id] });
  expect(await mails()).toHaveLength(2);
});

test("they learn why one isn't shown, and where to write it anew", async () => {
  const { id, email } = await written();
  await rejectReviews(staff, { ids: [id], reason: "It names another shop.\nLeave that out." });
  const [mail] = await mails();
  expect(mail).toMatchObject({ template: "review_rejected", recipient: email });
  expect(mail?.text).toContain("It names another shop.");
  expect(mail?.text).toContain("/fr/account/reviews");
});

test("nobody is written to of what was brought along, or whose account is shut", async () => {
  const { id, productId, ctx } = await written();
  await others(productId, [5]);
  await db.user.update({ where: { id: ctx.customer.id }, data: { disabledAt: new Date() } });
  const all = await db.productReview.findMany({ where: { productId }, select: { id: true } });
  await rejectReviews(staff, { ids: all.map((one) => one.id), reason: "No." });
  expect((await db.productReview.findUniqueOrThrow({ where: { id } })).state).toBe("REJECTED");
  expect(await mails()).toEqual([]);
});
