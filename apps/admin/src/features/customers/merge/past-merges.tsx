import type { CustomerView } from "@souk/contracts";
import { buttonClass, Card, EmptyState } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../../lib/i18n.tsx";

/** Accounts that were joined into this one; nothing where there were none. */
export function PastMerges({ customer: { merges } }: { customer: CustomerView }) {
  const { m, format } = useI18n();
  const words = m.customerMerge;
  if (merges.length === 0) return null;
  return (
    <Card title={words.past}>
      <ul aria-label={words.past}>
        {merges.map(({ fromId, name, email, by, createdAt }) => (
          <li key={fromId} className="hairline-t py-2 text-sm first:border-t-0">
            <p>
              <bdi>{name}</bdi>
            </p>
            <p className="wrap-anywhere">
              <bdi>{email}</bdi>
            </p>
            <p className="text-muted">{words.pastBy(format.date(createdAt), by)}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** In the place of a customer whose account was joined into another. */
export function MergedAway({ into }: { into: string }) {
  const { m } = useI18n();
  const words = m.customerMerge;
  return (
    <EmptyState
      title={words.wasMergedTitle}
      action={
        <Link to="/customers/$id" params={{ id: into }} className={buttonClass({})}>
          {words.open}
        </Link>
      }
    >
      {words.wasMerged}
    </EmptyState>
  );
}
