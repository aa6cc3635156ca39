import { PRODUCT_REVIEW_STATES, REVIEW_BODY, REVIEW_TITLE } from "@souk/contracts";
import { z } from "zod";
import { angles } from "../art/draw-product.ts";

/** What a customer of the demo says of what they bought. */
export const DemoReview = z.strictObject({
  /** The product's key in the data. */
  product: z.string(),
  /** The writer's mailbox; each writes once of a product, in their own language. */
  by: z.string(),
  /** After it was sent. */
  days: z.int().min(0),
  rating: z.int().min(1).max(5),
  title: z.string().max(REVIEW_TITLE).default(""),
  body: z.string().min(1).max(REVIEW_BODY),
  /** So many found it helpful. */
  helpful: z.int().default(0),
  /** Drawn as the product is, from these sides. */
  photos: z.array(z.enum(angles)).default([]),
  state: z.enum(PRODUCT_REVIEW_STATES).default("PUBLISHED"),
  /** Of a rejected one. */
  reason: z.string().nullable().default(null),
  /** The shop's. */
  answer: z.string().nullable().default(null),
});
export type DemoReview = z.infer<typeof DemoReview>;
