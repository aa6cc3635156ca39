import type { CustomerView } from "@souk/contracts";
import { Card, linkClass, Rating, StatusPill } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { DatedRow } from "./dated-row.tsx";

interface Props {
  customer: CustomerView;
}

/** What they asked staff, the latest first; for whoever may read that. */
export function CustomerThreads({ customer: { threads } }: Props) {
  const { m } = useI18n();
  if (threads === null) return null;
  return (
    <Card title={m.customers.threads}>
      {threads.length === 0 ? <p className="text-muted">{m.customers.noThreads}</p> : null}
      <ul>
        {threads.map(({ number, subject, state, unread, lastMessageAt }) => (
          <DatedRow key={number} at={lastMessageAt}>
            <Link
              to="/support/$number"
              params={{ number }}
              className={linkClass("plain", "min-w-0 font-medium wrap-anywhere")}
            >
              <bdi>{subject}</bdi>
            </Link>
            <StatusPill tone={state === "OPEN" ? "info" : "neutral"}>
              {unread > 0 ? m.support.unread(unread) : m.support.states[state]}
            </StatusPill>
          </DatedRow>
        ))}
      </ul>
    </Card>
  );
}

/** What they said of goods. */
export function CustomerReviews({ customer: { id, reviews } }: Props) {
  const { m, locale } = useI18n();
  if (reviews === null) return null;
  return (
    <Card
      title={m.customers.reviews}
      action={
        reviews.length > 0 ? (
          <Link to="/reviews" search={{ userId: id }} className={linkClass("text", "text-sm")}>
            {m.customers.allReviews}
          </Link>
        ) : null
      }
    >
      {reviews.length === 0 ? <p className="text-muted">{m.customers.noReviews}</p> : null}
      <ul>
        {reviews.map((review) => (
          <DatedRow key={review.id} at={review.writtenAt}>
            <Rating value={review.rating} label={m.reviews.stars(review.rating)} />
            <bdi className="min-w-0 wrap-anywhere">{textIn(review.product, locale)}</bdi>
            <StatusPill tone={review.state === "PUBLISHED" ? "success" : "neutral"}>
              {m.reviews.states[review.state]}
            </StatusPill>
          </DatedRow>
        ))}
      </ul>
    </Card>
  );
}

/** What they agreed to or refused last, of each purpose. */
export function CustomerConsents({ customer: { consents } }: Props) {
  const { m, format } = useI18n();
  if (consents === null) return null;
  return (
    <Card title={m.customers.consents}>
      {consents.length === 0 ? <p className="text-muted">{m.customers.noConsents}</p> : null}
      <ul className="text-sm">
        {consents.map(({ purpose, granted, createdAt }) => (
          <li key={purpose}>
            {[
              m.privacy.consents.purposes[purpose],
              granted ? m.privacy.consents.yes : m.privacy.consents.no,
              format.date(createdAt),
            ].join(" · ")}
          </li>
        ))}
      </ul>
    </Card>
  );
}
