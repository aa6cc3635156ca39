import { DomainError, type ReviewsOfMine, type SaveReviewInput } from "@souk/contracts";
import { columns, type ProductReview } from "@souk/db";
import type { CustomerContext, Tx } from "../context.ts";
import { takeTurn } from "../limits/take-turn.ts";
import { readSettings } from "../settings/read-settings.ts";
import { runTx } from "../transaction.ts";
import { asWritten } from "./as-written.ts";
import { boughtLine } from "./bought-lines.ts";
import { needsReading } from "./needs-reading.ts";
import { attachPhotos } from "./photos/attach-photos.ts";
import { refreshRatings } from "./refresh-ratings.ts";
import { reviewsOfMine } from "./reviews-of-mine.ts";

const r = columns<ProductReview>("r");

/**
 * Writes a review or writes it anew: it then waits for staff, and what was published before stays until they have
 * judged it; or it is shown at once, where the shop wants that and nothing in it has to be read first. NOT_FOUND unless
 * something of the product was sent to this customer, or for a photo that isn't theirs to send; TOO_MANY_REQUESTS.
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
    const isShownAtOnce =
      !needsReading({ ...words, photoIds }) && (await mayShowAtOnce(tx, { productId, userId }));
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
    if (isShownAtOnce) await showAtOnce(tx, ctx, { reviewId, productId });
  });
  return reviewsOfMine(ctx, { productId });
}

/** Whoever's text waits, or was refused, waits with the next one too: else a second try would undo the first. */
async function mayShowAtOnce(tx: Tx, who: { productId: string; userId: string }): Promise<boolean> {
  const { publishAtOnce } = await readSettings(tx, "reviews");
  if (!publishAtOnce) return false;
  const [before] = await tx.$queryRaw<[{ state: string }?]>`
    SELECT ${r.state} FROM "ProductReview" r
     WHERE ${r.productId} = ${who.productId}::uuid AND ${r.userId} = ${who.userId}::uuid FOR UPDATE`;
  return before === undefined || before.state === "PUBLISHED";
}

async function showAtOnce(
  tx: Tx,
  { clock }: CustomerContext,
  { reviewId, productId }: { reviewId: string; productId: string },
): Promise<void> {
  await tx.$executeRaw`UPDATE "ProductReview" r SET ${asWritten(clock.now())} WHERE ${r.id} = ${reviewId}::uuid`;
  await refreshRatings(tx, { clock }, [productId]);
}

/** "Salma Idrissi" is shown as "Salma I.": enough to tell people apart, too little to find them. */
export function shownName(name: string): string {
  const [first = "", ...others] = name.trim().split(/\s+/u);
  const initial = Array.from(others.at(-1) ?? "")[0];
  return initial === undefined ? first : `${first} ${initial.toLocaleUpperCase()}.`;
}
