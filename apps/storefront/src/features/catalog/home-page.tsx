import { ArrowEndIcon, linkClass, Skeleton } from "@souk/ui";
import type { ProductCard, ProductSort } from "@souk/contracts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { useMarket } from "../../lib/market.ts";
import { trpc } from "../../lib/trpc.ts";
import { DepartmentTile } from "./category-tiles.tsx";
import { CollectionTiles } from "./collection-tiles.tsx";
import { Hero } from "./hero.tsx";
import { ProductGrid, ProductGridSkeleton } from "./product-grid.tsx";
import { RecentlyViewed } from "./recently-viewed.tsx";

/** Two rows on a desk. */
const ROWS = 8;

export function HomePage() {
  const { m } = useI18n();
  const home = useQuery(trpc.catalog.home.queryOptions(useMarket()));
  return (
    <>
      <Hero goods={home.data?.featured ?? null} />
      <Loaded query={home} skeleton={<HomeSkeleton />}>
        {({ departments, featured, fresh, popular, collections }) => (
          <>
            <Section title={m.catalog.departments}>
              <ul className="grid gap-4 sm:grid-cols-3 sm:gap-6">
                {departments.map((tile) => (
                  <li key={tile.id}>
                    <DepartmentTile
                      tile={tile}
                      description={tile.description}
                      sizes="(min-width: 80rem) 390px, (min-width: 40rem) 31vw, 92vw"
                    />
                  </li>
                ))}
              </ul>
            </Section>
            <Goods title={m.catalog.featured} items={featured.slice(0, ROWS)} />
            {collections.length > 0 ? (
              <Section title={m.merchandising.collections}>
                <CollectionTiles tiles={collections.slice(0, ROWS)} />
              </Section>
            ) : null}
            <Goods title={m.merchandising.popular} items={popular.slice(0, ROWS)} />
            <Goods title={m.catalog.fresh} items={fresh.slice(0, ROWS)} sort="newest" />
            <div className="shop-width">
              <RecentlyViewed />
            </div>
          </>
        )}
      </Loaded>
    </>
  );
}

function Section({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section className="shop-width pt-14 md:pt-20">
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-2xl">{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}

function Goods({ title, items, sort }: { title: string; items: readonly ProductCard[]; sort?: ProductSort }) {
  const { m, locale } = useI18n();
  if (items.length === 0) return null;
  const action = (
    <Link
      to="/$locale/search"
      params={{ locale }}
      search={sort ? { sort } : {}}
      aria-label={`${m.catalog.seeAll}: ${title}`}
      className={linkClass("text", "inline-flex min-h-8 items-center gap-1.5 text-body")}
    >
      {m.catalog.seeAll}
      <ArrowEndIcon size={16} />
    </Link>
  );
  return (
    <Section title={title} action={action}>
      <ProductGrid items={items} />
    </Section>
  );
}

function HomeSkeleton() {
  return (
    <div className="shop-width pt-14 md:pt-20">
      <Skeleton width="12rem" height="2rem" className="mb-6" />
      <div className="grid gap-4 sm:grid-cols-3 sm:gap-6">
        {[1, 2, 3].map((key) => (
          <Skeleton key={key} className="h-96 rounded-lg!" />
        ))}
      </div>
      <Skeleton width="14rem" height="2rem" className="mt-20 mb-6" />
      <ProductGridSkeleton count={8} />
    </div>
  );
}
