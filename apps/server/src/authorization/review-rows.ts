import type { Row } from "./row-makers.ts";

const NO_ID = "0195a3c4-5b6d-7e8f-8a9b-0c1d2e3f4055";
const customer: Row = { about: "asker", account: true };

/** A product can be reviewed by whom it was sent to, and by nobody else. */
const bought: Row = {
  about: "record",
  account: true,
  make: async (things, userId) => {
    const review = { rating: 5, title: "", body: "Good.", locale: "en" };
    const own = { ...review, productId: await things.sentProduct(userId) };
    return { own, foreign: own, missing: { ...review, productId: NO_ID } };
  },
};

const reviewed: Row = {
  about: "record",
  account: true,
  make: async (things, userId) => {
    const own = { id: await things.review(userId) };
    return { own, foreign: own, missing: { id: NO_ID } };
  },
};

export const REVIEW_ROWS: Readonly<Record<string, Row>> = {
  "reviews.list": { about: "everybody" },
  "reviews.ofMine": customer,
  "reviews.mine": customer,
  "reviews.save": bought,
  "reviews.remove": reviewed,
  "reviews.vote": customer,
};
