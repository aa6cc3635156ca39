import { createFileRoute } from "@tanstack/react-router";
import { parseReviewsSearch } from "../../features/reviews/reviews-search.ts";
import { ReviewsPage } from "../../features/reviews/reviews-page.tsx";

export const Route = createFileRoute("/_staff/reviews")({
  staticData: { permission: "reviews.read" },
  validateSearch: parseReviewsSearch,
  component: Reviews,
});

function Reviews() {
  return <ReviewsPage search={Route.useSearch()} />;
}
