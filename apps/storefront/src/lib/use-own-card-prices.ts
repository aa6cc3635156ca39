import type { OwnCardPrice, ProductCard } from "@souk/contracts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useI18n } from "./i18n.ts";
import { useMe } from "./me.ts";
import { shop } from "./trpc.ts";

/** Few enough for ten parts in one address. */
const PART = 24;

type Listed = Pick<ProductCard, "id" | "currency">;
type OwnCards = ReadonlyMap<string, OwnCardPrice>;

/**
 * What products in a list cost somebody signed in for being in groups, by id. Asked for apart, as on a product's page:
 * lists are the same bytes for everybody.
 */
export function useOwnCardPrices(cards: readonly Listed[]): OwnCards {
  const { locale } = useI18n();
  const { data: me } = useMe();
  const ids = cards.map(({ id }) => id);
  const currency = cards[0]?.currency;
  const { data } = useQuery({
    queryKey: ["own card prices", me?.id, locale, currency, ids],
    queryFn: async () => {
      if (!currency) return [];
      const starts = Array.from({ length: Math.ceil(ids.length / PART) }, (_, at) => at * PART);
      const parts = starts.map((from) =>
        shop.account.cardPrices.query({ locale, currency, productIds: ids.slice(from, from + PART) }),
      );
      return (await Promise.all(parts)).flat();
    },
    enabled: Boolean(me && currency),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return new Map((me ? data : undefined)?.map((own) => [own.productId, own]));
}
