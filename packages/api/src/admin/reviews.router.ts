import {
  AnswerReviewInput,
  PublishReviewsInput,
  RemovePhotoInput,
  RejectReviewsInput,
  ReviewsJudged,
  ProductReviewTable,
  ProductReviewTableInput,
} from "@souk/contracts";
import { answerReview } from "@souk/core/reviews/answer-review";
import { publishReviews, rejectReviews } from "@souk/core/reviews/judge-reviews";
import { removePhoto } from "@souk/core/reviews/photos/remove-photo";
import { reviewTable } from "@souk/core/reviews/review-table";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const write = staffProcedure("reviews.write").output(ReviewsJudged);

export const staffReviewsRouter = router({
  list: staffProcedure("reviews.read")
    .input(ProductReviewTableInput)
    .output(ProductReviewTable)
    .query(({ ctx, input }) => reviewTable(ctx, input)),
  publish: write.input(PublishReviewsInput).mutation(({ ctx, input }) => publishReviews(ctx, input)),
  reject: write.input(RejectReviewsInput).mutation(({ ctx, input }) => rejectReviews(ctx, input)),
  removePhoto: write.input(RemovePhotoInput).mutation(({ ctx, input }) => removePhoto(ctx, input)),
  answer: write.input(AnswerReviewInput).mutation(({ ctx, input }) => answerReview(ctx, input)),
});
