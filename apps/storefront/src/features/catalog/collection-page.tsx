import type { CollectionView } from "@souk/contracts";
import { Breadcrumbs } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.ts";
import { useMarket } from "../../lib/market.ts";
import { usePageSlugs } from "../../lib/page-slugs.ts";
import { trpc } from "../../lib/trpc.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { CategorySkeleton, EmptyShelf } from "./category-page.tsx";
import { crumbLinks } from "./crumb-links.tsx";
import { ProductList, type ListProps } from "./product-list.tsx";

type Props = Pick<ListProps, "search" | "onSearch"> & { slug: string };

/** Products that staff or their rules have put together. */
export function CollectionPage({ slug, search, onSearch }: Props) {
  const collection = useQuery(trpc.catalog.collection.queryOptions({ ...useMarket(), slug }));
  return (
    <Loaded query={collection} skeleton={<CategorySkeleton />}>
      {(view) => <Shown view={view} search={search} onSearch={onSearch} />}
    </Loaded>
  );
}

function Shown({ view, search, onSearch }: Omit<Props, "slug"> & { view: CollectionView }) {
  const { m, locale } = useI18n();
  usePageSlugs(view.slugs);
  return (
    <div className="shop-width pt-6">
      <Breadcrumbs
        label={m.common.youAreHere}
        links={crumbLinks({ links: [], m, locale })}
        current={view.name}
      />
      <PageHeading title={view.name} className="mt-4 text-3xl">
        {view.name}
      </PageHeading>
      {view.description ? <p className="mt-3 max-w-prose text-lg text-muted">{view.description}</p> : null}
      <div className="mt-8">
        <ProductList
          scope={{ collectionId: view.id }}
          search={search}
          onSearch={onSearch}
          renderEmpty={() => <EmptyShelf />}
        />
      </div>
    </div>
  );
}
