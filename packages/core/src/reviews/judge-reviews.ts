import { columns, Prisma, type ProductReview } from "@souk/db";
import { z } from "zod";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { asWritten } from "./as-written.ts";
import { refreshRatings } from "./refresh-ratings.ts";
import { tellAuthors } from "./tell-authors.ts";

const r = columns<ProductReview>("r");
const was = columns<ProductReview>("was");
const { sql } = Prisma;
const Judged = z.array(
  z.object({ id: z.uuid(), productId: z.uuid(), state: z.string(), reason: z.string().nullable() }),
);
type Judgement = { action: "review.publish" } | { action: "review.reject"; reason: string };

/** Shows these reviews as they were last written. Those that are shown so already, and erased ones, stay as they are. */
export function publishReviews(
  ctx: StaffContext,
  { ids }: { ids: readonly string[] },
): Promise<{ changed: number }> {
  return judge(ctx, ids, { action: "review.publish" });
}

/** Refuses them: of one that waited the older text stays, one that was published or rejected before is shown no more. */
export function rejectReviews(
  ctx: StaffContext,
  { ids, reason }: { ids: readonly string[]; reason: string },
): Promise<{ changed: number }> {
  return judge(ctx, ids, { action: "review.reject", reason });
}

function judge(
  ctx: StaffContext,
  ids: readonly string[],
  judgement: Judgement,
): Promise<{ changed: number }> {
  return runTx(ctx.db, async (tx) => {
    const changed = await write(tx, ids, { judgement, now: ctx.clock.now() });
    const after =
      judgement.action === "review.publish"
        ? { state: "PUBLISHED", reason: null }
        : { state: "REJECTED", reason: judgement.reason };
    for (const { id, state, reason } of changed)
      await audit(tx, ctx, {
        action: judgement.action,
        entity: "review",
        entityId: id,
        before: { state, reason },
        after,
      });
    await judgePhotos(tx, changed, judgement);
    const template = judgement.action === "review.publish" ? "review_published" : "review_rejected";
    await tellAuthors(
      tx,
      changed.map(({ id }) => id),
      template,
    );
    if (changed.length > 0)
      await refreshRatings(tx, ctx, [...new Set(changed.map(({ productId }) => productId))].toSorted());
    return { changed: changed.length };
  });
}

/** What a review waits with is shown with it; of one that waited in vain what was published before stays. */
async function judgePhotos(tx: Tx, judged: z.infer<typeof Judged>, { action }: Judgement): Promise<void> {
  const isShown = action === "review.publish";
  const changed = judged.filter(({ state }) => isShown || state !== "PENDING");
  await tx.reviewPhoto.updateMany({
    where: { reviewId: { in: changed.map(({ id }) => id) }, isShown: !isShown },
    data: { isShown },
  });
}

/** In the order of products and reviews, so that two at once wait for each other but never both. */
async function write(
  tx: Tx,
  ids: readonly string[],
  { judgement, now }: { judgement: Judgement; now: Date },
) {
  const publishes = judgement.action === "review.publish";
  await tx.$queryRaw`
    SELECT 1 AS held FROM "ProductReview" r WHERE ${r.id} = ANY(${[...ids]}::uuid[]) ORDER BY ${r.productId}, ${r.id} FOR UPDATE`;
  const change = publishes
    ? asWritten(now)
    : sql`"state" = 'REJECTED', "reason" = ${judgement.reason}, ${keptOnly("publishedRating")},
          ${keptOnly("publishedTitle")}, ${keptOnly("publishedBody")}, ${keptOnly("publishedAt")}`;
  const rows = await tx.$queryRaw`
    UPDATE "ProductReview" r SET ${change}, "updatedAt" = ${now}::timestamp FROM "ProductReview" was
     WHERE ${was.id} = ${r.id} AND ${r.id} = ANY(${[...ids]}::uuid[])
       AND ${publishes ? sql`(${r.state} <> 'PUBLISHED' AND ${r.body} <> '')` : sql`(${r.state} <> 'REJECTED' OR ${r.publishedAt} IS NOT NULL)`}
    RETURNING ${r.id}, ${r.productId}, ${was.state}, ${was.reason}`;
  return Judged.parse(rows);
}

type Shown = "publishedRating" | "publishedTitle" | "publishedBody" | "publishedAt";
const keptOnly = (column: Shown): Prisma.Sql =>
  sql`${Prisma.raw(`"${column}"`)} = CASE WHEN ${r.state} = 'PENDING' THEN ${r[column]} END`;
