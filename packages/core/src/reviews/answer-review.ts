import { type AnswerReviewInput, DomainError, type ReviewsJudged } from "@souk/contracts";
import type { z } from "zod";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext } from "../context.ts";
import { runTx } from "../transaction.ts";

/** The shop's word under a review, for all to read; an empty one takes it away. NOT_FOUND. */
export function answerReview(
  ctx: StaffContext,
  { id, answer: written }: AnswerReviewInput,
): Promise<z.infer<typeof ReviewsJudged>> {
  return runTx(ctx.db, async (tx) => {
    await tx.$queryRaw`SELECT 1 AS held FROM "ProductReview" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const before = await tx.productReview.findUnique({ where: { id }, select: { answer: true } });
    if (!before) throw new DomainError("NOT_FOUND", { entity: "review" });
    const answer = written === "" ? null : written;
    const answeredAt = answer === null ? null : ctx.clock.now();
    await tx.productReview.update({ where: { id }, data: { answer, answeredAt }, select: { id: true } });
    await audit(tx, ctx, {
      action: "review.answer",
      entity: "review",
      entityId: id,
      before,
      after: { answer },
    });
    return { changed: 1 };
  });
}
