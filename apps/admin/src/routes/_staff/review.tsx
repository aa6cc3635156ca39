import { createFileRoute } from "@tanstack/react-router";
import { ReviewPage } from "../../features/review/review-page.tsx";
import { parseReviewSearch } from "../../features/review/review-search.ts";

export const Route = createFileRoute("/_staff/review")({
  staticData: { permission: "payments.read" },
  validateSearch: parseReviewSearch,
  component: Review,
});

function Review() {
  return <ReviewPage search={Route.useSearch()} />;
}
