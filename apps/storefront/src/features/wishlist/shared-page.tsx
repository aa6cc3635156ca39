import { loadWishlistMessages } from "@souk/i18n/wishlist";
import { Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useMarket } from "../../lib/market.ts";
import { shop } from "../../lib/trpc.ts";
import { useWords } from "../../lib/use-words.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { WishedGoods } from "./wish-goods.tsx";
import type { WishlistPageProps } from "./wishlist-page.tsx";

/** Somebody's wishlist, as it is shown to whoever has its link. */
export function SharedWishlistPage({ token, buy }: WishlistPageProps & { token: string }) {
  const market = useMarket();
  const words = useWords("wishlist", loadWishlistMessages);
  const query = useQuery({
    queryKey: ["shared-wishlist", token, market],
    queryFn: () => shop.wishlist.shared.mutate({ ...market, token }),
    staleTime: 0,
  });
  if (!words) return <Skeleton height="20rem" className="rounded-lg!" />;
  return (
    <div className="shop-width pt-8">
      <Loaded query={query} skeleton={<Skeleton height="20rem" className="rounded-lg!" />}>
        {({ name, items }) => (
          <>
            <PageHeading title={name || words.shared.untitled} className="text-2xl wrap-anywhere">
              <bdi>{name || words.shared.untitled}</bdi>
            </PageHeading>
            <p className="mt-1 mb-6 text-muted">
              {items.length === 0 ? words.shared.empty : words.shared.lead}
            </p>
            <ul className="max-w-3xl">
              {items.map((goods) => (
                <li
                  key={`${goods.productId} ${goods.variantId}`}
                  className="hairline-b flex gap-4 py-5 last:border-0 sm:gap-6"
                >
                  <WishedGoods goods={goods} currency={market.currency} words={words}>
                    {buy(goods, words)}
                  </WishedGoods>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </div>
  );
}
