import type { MyReviews, OwnReview, ReviewedProduct } from "@souk/contracts";
import type { ReviewMessages } from "@souk/i18n/reviews";
import { Button, EmptyState, linkClass, Skeleton } from "@souk/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { thumbnail } from "../../lib/media.ts";
import { trpc } from "../../lib/trpc.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { OwnReviewPart } from "./own-review.tsx";

interface Props {
  words: ReviewMessages;
}

/** What a customer can review, and what became of what he wrote. */
export function MyReviewsPage({ words }: Props) {
  const { m, locale } = usePastCartI18n();
  const query = useInfiniteQuery(
    trpc.reviews.mine.infiniteQueryOptions(
      { locale, limit: 20 },
      { getNextPageParam: (page) => page.nextCursor, staleTime: 0 },
    ),
  );
  return (
    <>
      <PageHeading title={m.account.reviews} className="mb-2 text-2xl">
        {m.account.reviews}
      </PageHeading>
      <p className="mb-6 text-muted">{words.lead}</p>
      <Loaded query={query} skeleton={<Skeleton height="14rem" className="rounded-lg!" />}>
        {({ pages }) => <Lists pages={pages} words={words} />}
      </Loaded>
      {query.hasNextPage ? (
        <Button
          variant="secondary"
          pending={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {words.more}
        </Button>
      ) : null}
    </>
  );
}

function Lists({ pages, words }: Props & { pages: readonly MyReviews[] }) {
  const open = pages[0]?.open ?? [];
  const written = pages.flatMap((page) => page.written);
  if (open.length === 0 && written.length === 0)
    return <EmptyState title={words.nothing}>{words.nothingHelp}</EmptyState>;
  return (
    <div className="max-w-3xl space-y-10">
      <List title={words.open} items={open.map((product) => ({ product, review: null }))} words={words} />
      <List title={words.written} items={written} words={words} />
    </div>
  );
}

interface ListProps extends Props {
  title: string;
  items: readonly { product: ReviewedProduct; review: OwnReview | null }[];
}

function List({ title, items, words }: ListProps) {
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="mb-2 text-lg">{title}</h2>
      <ul>
        {items.map(({ product, review }) => (
          <li key={product.id} className="hairline-b flex gap-4 py-5">
            <span className="block aspect-4/5 w-16 shrink-0 self-start overflow-clip rounded-md bg-dune">
              {product.picture ? (
                <img
                  src={thumbnail(product.picture.hash)}
                  alt=""
                  width={64}
                  height={80}
                  loading="lazy"
                  className="size-full object-contain"
                />
              ) : null}
            </span>
            <div className="min-w-0 flex-1 space-y-3">
              <ProductName product={product} />
              <OwnReviewPart
                productId={product.id}
                mine={{ mayWrite: true, review, voted: [] }}
                words={words}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ProductName({ product: { name, slug } }: { product: ReviewedProduct }) {
  const { locale } = usePastCartI18n();
  if (slug === null) return <p className="font-medium wrap-anywhere">{name}</p>;
  return (
    <Link
      to="/$locale/p/$slug"
      params={{ locale, slug }}
      search={{}}
      className={linkClass("plain", "font-medium")}
    >
      {name}
    </Link>
  );
}
