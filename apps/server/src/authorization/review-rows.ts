import { customer, everybody, named, NOWHERE, ofAccount, type Row } from "./row-makers.ts";

/** A product can be reviewed by whom it was sent to, and by nobody else. */
const bought = ofAccount(async (things, userId) => {
  const of = (productId: string) => ({ productId, rating: 5, title: "", body: "Good.", locale: "en" });
  return named(of(await things.sentProduct(userId)), of(NOWHERE));
});

const reviewed = ofAccount(async (things, userId) =>
  named({ id: await things.review(userId) }, { id: NOWHERE }),
);

export const REVIEW_ROWS: Readonly<Record<string, Row>> = {
  "reviews.list": everybody,
  "reviews.ofMine": customer,
  "reviews.mine": customer,
  "reviews.save": bought,
  "reviews.remove": reviewed,
  "reviews.vote": customer,
};
