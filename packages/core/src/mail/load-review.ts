import type { Locale } from "@souk/contracts";
import type { Core } from "../context.ts";
import { goodsToReview } from "../reviews/invitations/unreviewed-goods.ts";
import { nameAndPage } from "./load-goods.ts";
import type { loaders } from "./load-mail.ts";

/** More of one order than a mail names; the rest is in the account. */
const MOST_ASKED = 12;

/** What became of a review, with the page on which it stands, or where it is written anew; and what one may be written of. */
export const reviewLoaders: Pick<
  typeof loaders,
  "review_published" | "review_rejected" | "review_invitation"
> = {
  review_published: async (core, { reviewId }, locale) => {
    const { name, url } = await reviewOf(core, reviewId, locale);
    return { name, url };
  },
  review_rejected: async (core, { reviewId }, locale) => {
    const { name, reason } = await reviewOf(core, reviewId, locale);
    return { name, reason, url: `${core.config.origin}/${locale}/account/reviews` };
  },
  review_invitation: async (core, { orderId }, locale) => {
    const { number } = await core.db.order.findUniqueOrThrow({
      where: { id: orderId },
      select: { number: true },
    });
    return { number, goods: await askedOf(core, orderId, locale) };
  },
};

async function askedOf(core: Core, orderId: string, locale: Locale) {
  const now = core.clock.now();
  const ids = await goodsToReview(core.db, { orderId, now, limit: MOST_ASKED });
  const products = await core.db.product.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      translations: { select: { locale: true, name: true, slug: true } },
      media: { select: { media: { select: { hash: true } } }, orderBy: { position: "asc" }, take: 1 },
    },
  });
  return products
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map(({ translations, media }) => {
      const { name, url } = nameAndPage(core, translations, locale);
      return { name, mediaHash: media[0]?.media.hash ?? null, url: `${url}?review=write` };
    });
}

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
