import type { WishGoods, Wishlist } from "@souk/contracts";
import { loadWishlistMessages, type WishlistMessages } from "@souk/i18n/wishlist";
import { buttonClass, EmptyState, HeartIcon, linkClass, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { useMarket } from "../../lib/market.ts";
import { useMe } from "../../lib/me.ts";
import { trpc } from "../../lib/trpc.ts";
import { useWords } from "../../lib/use-words.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ShareSection } from "./share-section.tsx";
import { WishRow } from "./wish-row.tsx";

export interface WishlistPageProps {
  /** The way into the cart, given by the route: the wishlist doesn't know the cart. */
  buy: (goods: WishGoods, words: WishlistMessages) => ReactNode;
}

/** What a shopper wished for; whoever is signed in can show it to others. */
export function WishlistPage({ buy }: WishlistPageProps) {
  const market = useMarket();
  const words = useWords("wishlist", loadWishlistMessages);
  // The answer is read anew with each visit: rows that were taken away stay, with a way back, until then.
  const query = useQuery(
    trpc.wishlist.get.queryOptions(market, { staleTime: 0, refetchOnWindowFocus: false }),
  );
  if (!words) return <Skeleton height="20rem" className="rounded-lg!" />;
  return (
    <>
      <PageHeading title={words.title} className="mb-6 text-2xl">
        {words.title}
      </PageHeading>
      <Loaded query={query} skeleton={<Skeleton height="20rem" className="rounded-lg!" />}>
        {(list) => <Shown list={list} words={words} buy={buy} />}
      </Loaded>
    </>
  );
}

interface Words {
  words: WishlistMessages;
}

function Shown({ list, words, buy }: WishlistPageProps & Words & { list: Wishlist }) {
  const { currency } = useMarket();
  const me = useMe().data;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
      {list.items.length === 0 ? (
        <Empty words={words} />
      ) : (
        <ul className="max-w-3xl">
          {list.items.map((wish) => (
            <WishRow
              key={`${wish.productId} ${wish.variantId}`}
              wish={wish}
              currency={currency}
              words={words}
              buy={buy(wish, words)}
            />
          ))}
        </ul>
      )}
      {me ? <ShareSection share={list.share} words={words} /> : null}
      {me === null ? <ForGuests words={words} /> : null}
    </div>
  );
}

function Empty({ words }: Words) {
  const { locale } = useI18n();
  return (
    <EmptyState
      title={words.empty}
      icon={<HeartIcon size={40} />}
      action={
        <Link to="/$locale" params={{ locale }} className={buttonClass()}>
          {words.toShop}
        </Link>
      }
    >
      {words.emptyHelp}
    </EmptyState>
  );
}

function ForGuests({ words }: Words) {
  const { locale } = useI18n();
  return (
    <p className="rounded-lg bg-sand p-5 text-muted">
      {words.guest}{" "}
      <Link
        to="/$locale/sign-in"
        params={{ locale }}
        search={{ next: "wishlist" }}
        className={linkClass("text")}
      >
        {words.signIn}
      </Link>
    </p>
  );
}
