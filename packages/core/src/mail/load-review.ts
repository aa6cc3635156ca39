import type { Locale } from "@souk/contracts";
import type { Core } from "../context.ts";
import { nameAndPage } from "./load-goods.ts";
import type { loaders } from "./load-mail.ts";

/** What became of a review, with the page on which it stands, or where it is written anew. */
export const reviewLoaders: Pick<typeof loaders, "review_published" | "review_rejected"> = {
  review_published: async (core, { reviewId }, locale) => {
    const { name, url } = await reviewOf(core, reviewId, locale);
    return { name, url };
  },
  review_rejected: async (core, { reviewId }, locale) => {
    const { name, reason } = await reviewOf(core, reviewId, locale);
    return { name, reason, url: `${core.config.origin}/${locale}/account/reviews` };
  },
};

async function reviewOf(core: Core, id: string, locale: Locale) {
  const { reason, product } = await core.db.productReview.findUniqueOrThrow({
    where: { id },
    select: {
      reason: true,
      product: { select: { translations: { select: { locale: true, name: true, slug: true } } } },
    },
  });
  return { ...nameAndPage(core, product.translations, locale), reason: reason ?? "" };
}
