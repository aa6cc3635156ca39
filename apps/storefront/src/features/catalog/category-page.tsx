import type { CategoryView } from "@souk/contracts";
import { Breadcrumbs, buttonClass, EmptyState, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { useMarket } from "../../lib/market.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { usePageSlugs } from "../../lib/page-slugs.ts";
import { trpc } from "../../lib/trpc.ts";
import { ChildTiles } from "./category-tiles.tsx";
import { crumbLinks } from "./crumb-links.tsx";
import { ProductGridSkeleton } from "./product-grid.tsx";
import { ProductList, type ListProps } from "./product-list.tsx";

type Props = Pick<ListProps, "search" | "onSearch"> & { slug: string };

export function CategoryPage({ slug, search, onSearch }: Props) {
  const market = useMarket();
  const category = useQuery(trpc.catalog.category.queryOptions({ ...market, slug }));
  return (
    <Loaded query={category} skeleton={<CategorySkeleton />}>
      {(view) => <Shown view={view} search={search} onSearch={onSearch} />}
    </Loaded>
  );
}

function Shown({ view, search, onSearch }: Omit<Props, "slug"> & { view: CategoryView }) {
  const { m, locale } = useI18n();
  usePageSlugs(view.slugs);
  return (
    <div className="shop-width pt-6">
      <Breadcrumbs
        label={m.common.youAreHere}
        links={crumbLinks({ links: view.breadcrumbs, m, locale })}
        current={view.name}
      />
      <PageHeading title={view.name} className="mt-4 text-3xl">
        {view.name}
      </PageHeading>
      {view.description ? <p className="mt-3 max-w-prose text-lg text-muted">{view.description}</p> : null}
      <div className="mt-8">
        <ChildTiles tiles={view.children} label={m.catalog.within(view.name)} />
      </div>
      <div className="mt-8">
        <ProductList
          scope={{ categoryId: view.id }}
          search={search}
          onSearch={onSearch}
          renderEmpty={() => <EmptyShelf />}
        />
      </div>
    </div>
  );
}

export function EmptyShelf() {
  const { m, locale } = useI18n();
  return (
    <EmptyState
      title={m.catalog.emptyTitle}
      action={
        <Link to="/$locale/search" params={{ locale }} search={{}} className={buttonClass()}>
          {m.shell.everything}
        </Link>
      }
    >
      {m.catalog.emptyHelp}
    </EmptyState>
  );
}

export function CategorySkeleton() {
  return (
    <div className="shop-width pt-6">
      <Skeleton width="12rem" height="1.5rem" />
      <Skeleton width="18rem" height="2.6rem" className="mt-4" />
      <Skeleton width="min(32rem, 100%)" height="1.6rem" className="mt-3" />
      <div className="mt-8 grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
        {[1, 2, 3, 4].map((key) => (
          <Skeleton key={key} height="5rem" className="rounded-lg!" />
        ))}
      </div>
      <div className="mt-8 mb-6 flex h-15 items-start">
        <Skeleton width="8rem" height="1.5rem" />
      </div>
      <ProductGridSkeleton count={8} />
    </div>
  );
}
