import { customer, everybody, named, NO_NUMBER, NOWHERE, ofAccount, type Row } from "./row-makers.ts";

/** A product can be reviewed by whom it was sent to, and by nobody else. */
const bought = ofAccount(async (things, userId) => {
  const of = (productId: string) => ({ productId, rating: 5, title: "", body: "Good.", locale: "en" });
  return named(of(await things.sentProduct(userId)), of(NOWHERE));
});

/** One's own order tells what of it can be reviewed. */
const ordered = ofAccount(async (things, userId) => {
  const { number } = await things.arrived(userId);
  return named({ number, locale: "en" }, { number: NO_NUMBER, locale: "en" });
});

const reviewed = ofAccount(async (things, userId) =>
  named({ id: await things.review(userId) }, { id: NOWHERE }),
);

export const REVIEW_ROWS: Readonly<Record<string, Row>> = {
  "reviews.list": everybody,
  "reviews.ofMine": customer,
  "reviews.mine": customer,
  "reviews.ofOrder": ordered,
  "reviews.save": bought,
  "reviews.remove": reviewed,
  "reviews.vote": customer,
};
