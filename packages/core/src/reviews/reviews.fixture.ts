import { ReviewListInput } from "@souk/contracts";
import { factories, type TestDb } from "@souk/testing";
import { readContext } from "../catalog/read-context.fixture.ts";
import type { CustomerContext } from "../context.ts";
import { orderDesk } from "../orders/orders.fixture.ts";
import { productReviews } from "./product-reviews.ts";
import { reviewsOfMine } from "./reviews-of-mine.ts";

const locale = "en" as const;

/** A shop whose customers were sent something to review, and who judges it. */
export async function reviewScene(testing: TestDb) {
  const { db } = testing;
  const make = factories(db);
  const desk = await orderDesk(db, make);
  const { staff, moves } = desk;
  const photoIds: string[] = [];
  const words = {
    rating: 5,
    title: "Lovely",
    body: "Warm tone, light to hold.",
    locale,
    photoIds,
  };

  async function customer(name = "Salma Idrissi"): Promise<CustomerContext> {
    const { id, email } = await make.user({ name });
    return { ...desk.core, customer: { id, name, email } };
  }

  /** Somebody who bought a product that is on its way or only paid for. */
  async function buyer(isSent = true) {
    const ctx = await customer();
    const { number, variant } = await desk.order("card", ctx.customer.id);
    await moves.PROCESSING(number);
    if (isSent) await moves.SHIPPED(number);
    const { productId } = await db.variant.findUniqueOrThrow({ where: { id: variant.id } });
    return { ctx, productId, number };
  }

  const shown = (productId: string, over: object = {}) =>
    productReviews(readContext(testing), ReviewListInput.parse({ productId, ...over }));
  const ratingOf = (id: string) =>
    db.product.findUniqueOrThrow({
      where: { id },
      select: { ratingCount: true, ratingSum: true, ratingAverage: true },
    });
  const idOf = async (ctx: CustomerContext, productId: string): Promise<string> =>
    (await reviewsOfMine(ctx, { productId })).review?.id ?? "";

  const others = (productId: string, stars: readonly number[]) => addOthers(db, productId, stars);
  return { db, make, staff, locale, words, customer, buyer, others, shown, ratingOf, idOf };
}

/** Others with published reviews of the product, one for each number of stars. */
async function addOthers(db: TestDb["db"], productId: string, stars: readonly number[]): Promise<void> {
  await db.productReview.createMany({
    data: stars.map((rating, at) => {
      const day = new Date(Date.UTC(2026, 0, 1 + at));
      const text = { title: "", body: `Review ${at}`, author: `Guest ${at}`, locale };
      const published = {
        publishedRating: rating,
        publishedTitle: "",
        publishedBody: text.body,
        publishedAt: day,
      };
      return { productId, rating, state: "PUBLISHED", writtenAt: day, ...text, ...published } as const;
    }),
  });
}
