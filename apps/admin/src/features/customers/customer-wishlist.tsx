import type { CustomerView } from "@souk/contracts";
import { nameIn } from "@souk/i18n";
import { Card, linkClass } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";

/** What the customer would like to have: the last of it. */
export function CustomerWishes({ customer: { wishlist } }: { customer: CustomerView }) {
  const { m, format, locale } = useI18n();
  const words = m.customers.wishlist;
  const { count, shared, latest } = wishlist;
  return (
    <Card title={words.title}>
      {count === 0 ? <p className="text-muted">{words.none}</p> : null}
      <ul aria-label={words.title}>
        {latest.map(({ id, productId, name, sku, addedAt }) => (
          <li key={id} className="hairline-t py-2 text-sm first:border-t-0">
            <Link
              to="/products/$id"
              params={{ id: productId }}
              className={linkClass("plain", "wrap-anywhere")}
            >
              {nameIn(name, locale)}
            </Link>
            <p className="text-muted">
              {sku === null ? null : (
                <>
                  <bdi>{sku}</bdi>
                  {" · "}
                </>
              )}
              {format.date(addedAt)}
            </p>
          </li>
        ))}
      </ul>
      {count > latest.length ? (
        <p className="mt-1 text-sm text-muted">{words.more(count - latest.length)}</p>
      ) : null}
      {shared ? <p className="mt-2 text-sm text-muted">{words.shared}</p> : null}
    </Card>
  );
}
