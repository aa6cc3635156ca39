import type { Currency, ProductView, VariantView } from "@souk/contracts";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.ts";
import { useMe } from "../../lib/me.ts";
import { trpc } from "../../lib/trpc.ts";

type Product = Pick<ProductView, "id" | "currency">;

interface OwnPrices extends Pick<VariantView, "price" | "compareAt" | "lowestBefore" | "tiers"> {
  /** Whose price it is; null where it is everybody's. */
  group: string | null;
  currency: Currency;
}

/**
 * What the shopper pays for a variant: everybody's prices, and for somebody signed in those of their groups. These are
 * asked for apart, so that the answer all shoppers share has nothing in it that not all may see.
 */
export function useOwnPrices(product: Product, variant: VariantView): OwnPrices {
  const { locale } = useI18n();
  const { id: productId, currency } = product;
  const { data: me } = useMe();
  const { data: own } = useQuery(
    trpc.account.prices.queryOptions(
      { locale, currency, productId },
      { enabled: Boolean(me), staleTime: 60_000 },
    ),
  );
  const prices = own?.filter(({ variantId }) => variantId === variant.id) ?? [];
  const mine = prices.find(({ minQuantity, amount }) => minQuantity === 1 && amount < variant.price);
  const price = mine?.amount ?? variant.price;
  const tiers = new Map(variant.tiers.map((tier) => [tier.minQuantity, tier.amount]));
  for (const { minQuantity, amount } of prices)
    if (minQuantity > 1) tiers.set(minQuantity, Math.min(amount, tiers.get(minQuantity) ?? amount));
  return {
    group: mine?.group ?? null,
    currency,
    price,
    compareAt: mine ? variant.price : variant.compareAt,
    lowestBefore: mine ? null : variant.lowestBefore,
    tiers: [...tiers]
      .map(([minQuantity, amount]) => ({ minQuantity, amount }))
      .filter(({ amount }) => amount < price)
      .toSorted((a, b) => a.minQuantity - b.minQuantity),
  };
}
