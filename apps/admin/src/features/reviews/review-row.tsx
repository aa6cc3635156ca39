import type { StaffReview } from "@souk/contracts";
import { Button, Checkbox, linkClass, Rating } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { ReviewPhotos } from "./review-photos.tsx";

interface Props {
  review: StaffReview;
  writes: boolean;
  chosen: boolean;
  onChoose: () => void;
  onPublish: () => void;
  onReject: () => void;
  onAnswer: () => void;
}

/** One review with all that its judge wants to know. */
export function ReviewRow({ review, writes, chosen, onChoose, ...acts }: Props) {
  const { m } = useI18n();
  const { author, shown } = review;
  return (
    <li className="hairline-t flex gap-3 py-4">
      {writes ? (
        <Checkbox label={m.reviews.select(author)} hideLabel value={chosen} onChange={onChoose} />
      ) : null}
      <article aria-label={author} className="min-w-0 flex-1">
        <Facts review={review} />
        <Words rating={review} />
        <ReviewPhotos review={review} writes={writes} />
        {shown ? (
          <div className="mt-3 border-s-2 border-rim ps-4 text-muted">
            <p className="text-sm font-medium">{m.reviews.shown}</p>
            <Words rating={shown} />
          </div>
        ) : null}
        {review.reason === null ? null : (
          <p className="mt-2 text-sm text-pomegranate wrap-anywhere">{m.reviews.reason(review.reason)}</p>
        )}
        {review.answer === null ? null : (
          <p className="mt-2 text-sm wrap-anywhere">
            {m.reviews.answerOf}: <bdi>{review.answer}</bdi>
          </p>
        )}
        {writes ? (
          <div className="mt-3 flex flex-wrap gap-2">
            {review.state === "PUBLISHED" ? null : (
              <Button variant="secondary" onClick={acts.onPublish}>
                {m.reviews.publish}
              </Button>
            )}
            <Button variant="quiet" onClick={acts.onReject}>
              {m.reviews.reject}
            </Button>
            <Button variant="quiet" onClick={acts.onAnswer}>
              {m.reviews.answer}
            </Button>
          </div>
        ) : null}
      </article>
    </li>
  );
}

function Facts({ review: { product, customer, author, orderNumber, writtenAt } }: { review: StaffReview }) {
  const { m, format } = useI18n();
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
      <Link to="/products/$id" params={{ id: product.id }} className={linkClass("text", "wrap-anywhere")}>
        <bdi>{product.name}</bdi>
      </Link>
      {customer ? (
        <Link to="/customers/$id" params={{ id: customer.id }} className={linkClass("text")}>
          <bdi>{customer.name}</bdi>
        </Link>
      ) : (
        <bdi>{author}</bdi>
      )}
      {orderNumber === null ? (
        <span>{m.reviews.unverified}</span>
      ) : (
        <Link to="/orders/$number" params={{ number: orderNumber }} className={linkClass("text", "tnum")}>
          {m.reviews.order(orderNumber)}
        </Link>
      )}
      <time dateTime={writtenAt}>{format.dateTime(writtenAt)}</time>
    </p>
  );
}

/** Plain text, whatever it looks like. */
function Words({
  rating: { rating, title, body },
}: {
  rating: Pick<StaffReview, "rating" | "title" | "body">;
}) {
  const { m } = useI18n();
  return (
    <div className="mt-1">
      <Rating value={rating} label={m.reviews.stars(rating)} />
      {title ? (
        <p dir="auto" className="font-medium wrap-anywhere">
          {title}
        </p>
      ) : null}
      <p dir="auto" className="max-w-prose whitespace-pre-line wrap-anywhere">
        {body}
      </p>
    </div>
  );
}
