import { PRODUCT_REVIEW_STATES, type ProductReviewTable } from "@souk/contracts";
import { EmptyState, linkClass, Skeleton } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, linkOptions, useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { trpc } from "../../lib/trpc.ts";
import { CursorPager } from "../../parts/cursor-pager.tsx";
import { LinkTabs } from "../../parts/link-tabs.tsx";
import { Page } from "../../parts/page.tsx";
import { ProductStars } from "../../parts/product-stars.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { UrlSearch } from "../../parts/url-search.tsx";
import { ReviewQueue } from "./review-queue.tsx";
import type { ReviewsSearch } from "./reviews-search.ts";

/** What customers say of products, judged here; what is shown is what the URL says. */
export function ReviewsPage({ search }: { search: ReviewsSearch }) {
  const { m, locale } = useI18n();
  const navigate = useNavigate();
  const { cursor, ...rest } = search;
  const state = search.state ?? "PENDING";
  const query = useQuery({
    ...trpc.reviews.list.queryOptions({ ...search, state, locale }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={m.reviews.title} below={m.reviews.text}>
      <LinkTabs
        label={m.reviews.tabs}
        choices={PRODUCT_REVIEW_STATES}
        chosen={state}
        name={(one) => m.reviews.states[one]}
        link={(one) =>
          linkOptions({
            to: "/reviews",
            search: compact({ ...rest, state: one === "PENDING" ? undefined : one }),
          })
        }
      />
      <div className="py-4">
        <UrlSearch
          label={m.reviews.searchLabel}
          placeholder={m.reviews.searchPlaceholder}
          value={search.query ?? ""}
          onSearch={(words) =>
            void navigate({
              to: "/reviews",
              search: compact({ ...rest, query: words || undefined }),
              replace: true,
            })
          }
        />
      </div>
      <QueryView query={query} skeleton={<Skeleton height="20rem" />}>
        {({ items, nextCursor, waiting, product }) => (
          <>
            {product ? <OfProduct product={product} state={search.state} /> : null}
            {items.length === 0 ? (
              <EmptyState title={m.reviews.empty}>{m.reviews.emptyHelp}</EmptyState>
            ) : (
              <ReviewQueue key={`${state} ${cursor ?? ""}`} items={items} />
            )}
            <CursorPager
              cursor={cursor}
              nextCursor={nextCursor}
              trail={null}
              status={m.reviews.count(waiting)}
              onGo={(next) => void navigate({ to: "/reviews", search: compact({ ...rest, cursor: next }) })}
            />
          </>
        )}
      </QueryView>
    </Page>
  );
}

type LookedAt = NonNullable<ProductReviewTable["product"]>;

/** Whose reviews these are and what they come to; the way back to those of all products. */
function OfProduct({ product, state }: { product: LookedAt; state: ReviewsSearch["state"] }) {
  const { m } = useI18n();
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-4">
      <Link
        to="/products/$id"
        params={{ id: product.id }}
        className={linkClass("text", "font-medium wrap-anywhere")}
      >
        {product.name}
      </Link>
      <ProductStars rating={product.rating} />
      <Link to="/reviews" search={compact({ state })} className={linkClass("text", "text-sm")}>
        {m.reviews.allProducts}
      </Link>
    </p>
  );
}
