import { loadReviewMessages } from "@souk/i18n/reviews";
import { createFileRoute } from "@tanstack/react-router";
import { MyReviewsPage } from "../../../../features/reviews/my-reviews-page.tsx";

export const Route = createFileRoute("/$locale/_shop/account/reviews")({
  loader: ({ context }) => loadReviewMessages[context.locale](),
  component: Reviews,
});

function Reviews() {
  return <MyReviewsPage words={Route.useLoaderData()} />;
}
