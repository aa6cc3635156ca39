import type { SearchNote as Note } from "@souk/contracts";
import { buttonClass, EmptyState } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.ts";
import { useMarket } from "../../lib/market.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { trpc } from "../../lib/trpc.ts";
import { RecentlyViewed } from "./recently-viewed.tsx";
import { SearchNote } from "./search-note.tsx";
import { ProductList, type ListProps } from "./product-list.tsx";

/** Results for words, or all there is. */
export function SearchPage({ search, onSearch }: Pick<ListProps, "search" | "onSearch">) {
  const { m } = useI18n();
  const { q } = search;
  const title = q === undefined ? m.catalog.searchAll : m.catalog.searchFor(q);
  return (
    <div className="shop-width pt-8">
      <PageHeading title={title} className="mb-6 text-2xl break-words md:text-3xl">
        {title}
      </PageHeading>
      <ProductList
        scope={q === undefined ? {} : { query: q }}
        search={search}
        onSearch={onSearch}
        renderEmpty={(note) => <NoResults query={q ?? ""} note={note} />}
      />
    </div>
  );
}

function NoResults({ query, note }: { query: string; note: Note | null }) {
  const { m, locale } = useI18n();
  const tree = useQuery(trpc.catalog.tree.queryOptions(useMarket(), { staleTime: 10 * 60_000 }));
  return (
    <>
      <output className="sr-only">{m.catalog.products(0)}</output>
      <SearchNote note={note} />
      <EmptyState
        title={query === "" ? m.catalog.emptyTitle : m.catalog.noResults(query)}
        action={tree.data
          ?.filter((node) => node.parentId === null)
          .map((node) => (
            <Link
              key={node.id}
              to="/$locale/c/$slug"
              params={{ locale, slug: node.slug }}
              search={{}}
              className={buttonClass({ variant: "secondary" })}
            >
              {node.name}
            </Link>
          ))}
      >
        {query === "" ? m.catalog.emptyHelp : m.catalog.noResultsHelp}
      </EmptyState>
      <RecentlyViewed />
    </>
  );
}
