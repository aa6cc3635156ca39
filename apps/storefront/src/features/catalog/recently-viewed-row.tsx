import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.ts";
import { useMarket } from "../../lib/market.ts";
import { trpc } from "../../lib/trpc.ts";
import { ProductGrid } from "./product-grid.tsx";
import { viewed } from "../../lib/recently-viewed.ts";

const SHOWN = 4;

/** The last products looked at in this browser, but for the one on the page. Nothing at all until there are some. */
export default function RecentlyViewedRow({ besides }: { besides?: string }) {
  const { m } = useI18n();
  const ids = viewed.use().filter((id) => id !== besides);
  const cards = useQuery(
    trpc.catalog.cards.queryOptions(
      { ...useMarket(), ids: ids.slice(0, 2 * SHOWN) },
      { enabled: ids.length > 0 },
    ),
  );
  const items = cards.data?.slice(0, SHOWN) ?? [];
  if (items.length === 0) return null;
  return (
    <section className="hairline-t mt-16 pt-12">
      <h2 className="mb-6 text-2xl">{m.catalog.recentlyViewed}</h2>
      <ProductGrid items={items} label={m.catalog.recentlyViewed} />
    </section>
  );
}
