import { DomainError, type ReviewsOfMine, type SaveReviewInput } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";
import { takeTurn } from "../limits/take-turn.ts";
import { runTx } from "../transaction.ts";
import { boughtLine } from "./bought-lines.ts";
import { attachPhotos } from "./photos/attach-photos.ts";
import { reviewsOfMine } from "./reviews-of-mine.ts";

/**
 * Writes a review or writes it anew: it then waits for staff, and what was published before stays until they have
 * judged it. NOT_FOUND unless something of the product was sent to this customer, or for a photo that isn't theirs to
 * send; TOO_MANY_REQUESTS.
 */
export async function saveReview(
  ctx: CustomerContext,
  { productId, locale, photoIds, ...words }: SaveReviewInput,
): Promise<ReviewsOfMine> {
  const userId = ctx.customer.id;
  await takeTurn(ctx, "review", { owner: userId });
  await runTx(ctx.db, async (tx) => {
    const orderLineId = await boughtLine(tx, { userId, productId });
    if (orderLineId === null) throw new DomainError("NOT_FOUND", { entity: "purchase" });
    const said = {
      ...words,
      locale,
      orderLineId,
      author: shownName(ctx.customer.name),
      state: "PENDING",
      reason: null,
      writtenAt: ctx.clock.now(),
    } as const;
    const { id: reviewId } = await tx.productReview.upsert({
      where: { productId_userId: { productId, userId } },
      create: { productId, userId, ...said },
      update: said,
      select: { id: true },
    });
    await attachPhotos(tx, { reviewId, userId, photoIds });
  });
  return reviewsOfMine(ctx, { productId });
}

/** "Salma Idrissi" is shown as "Salma I.": enough to tell people apart, too little to find them. */
export function shownName(name: string): string {
  const [first = "", ...others] = name.trim().split(/\s+/u);
  const initial = Array.from(others.at(-1) ?? "")[0];
  return initial === undefined ? first : `${first} ${initial.toLocaleUpperCase()}.`;
}
