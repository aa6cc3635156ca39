import {
  MyReviews,
  MyReviewsInput,
  RemoveReviewInput,
  ReviewList,
  ReviewListInput,
  ReviewableLines,
  ReviewableLinesInput,
  ReviewsOfMine,
  ReviewsOfMineInput,
  SaveReviewInput,
  VoteInput,
  VoteView,
  WishDone,
} from "@souk/contracts";
import { myReviews } from "@souk/core/reviews/my-reviews";
import { productReviews } from "@souk/core/reviews/product-reviews";
import { removeReview } from "@souk/core/reviews/remove-review";
import { reviewsOfMine } from "@souk/core/reviews/reviews-of-mine";
import { reviewableLines } from "@souk/core/reviews/reviewable-lines";
import { saveReview } from "@souk/core/reviews/save-review";
import { voteReview } from "@souk/core/reviews/vote-review";
import { customerProcedure, publicProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

/** What customers say of what they bought. */
export const reviewsRouter = router({
  list: publicProcedure
    .input(ReviewListInput)
    .output(ReviewList)
    .query(({ ctx, input }) => productReviews(ctx, input)),
  ofMine: customerProcedure
    .input(ReviewsOfMineInput)
    .output(ReviewsOfMine)
    .query(({ ctx, input }) => reviewsOfMine(ctx, input)),
  mine: customerProcedure
    .input(MyReviewsInput)
    .output(MyReviews)
    .query(({ ctx, input }) => myReviews(ctx, input)),
  ofOrder: customerProcedure
    .input(ReviewableLinesInput)
    .output(ReviewableLines)
    .query(({ ctx, input }) => reviewableLines(ctx, input)),
  save: customerProcedure
    .input(SaveReviewInput)
    .output(ReviewsOfMine)
    .mutation(({ ctx, input }) => saveReview(ctx, input)),
  remove: customerProcedure
    .input(RemoveReviewInput)
    .output(WishDone)
    .mutation(({ ctx, input }) => removeReview(ctx, input)),
  vote: customerProcedure
    .input(VoteInput)
    .output(VoteView)
    .mutation(({ ctx, input }) => voteReview(ctx, input)),
});
