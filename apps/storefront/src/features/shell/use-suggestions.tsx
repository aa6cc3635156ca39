import type { SuggestedProduct } from "@souk/contracts";
import type { Suggestion, SuggestionGroup } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.ts";
import { useMarket } from "../../lib/market.ts";
import { thumbnail } from "../../lib/media.ts";
import { trpc } from "../../lib/trpc.ts";
import { useOwnCardPrices } from "../../lib/use-own-card-prices.ts";
import { useSettled } from "./use-settled.ts";

/** Where a suggestion leads to. */
export type Target = { to: "search"; query: string } | { to: "category" | "product"; slug: string };

interface Suggested {
  groups: SuggestionGroup[];
  targets: ReadonlyMap<string, Target>;
  /** Spoken; nothing while nothing is known. */
  status: string | undefined;
}

const LEAST = 2;
const PAUSE = 120;

/** What the letters typed so far may become. */
export function useSuggestions(typed: string): Suggested {
  const { m } = useI18n();
  const query = useSettled(typed.trim(), PAUSE);
  const asked = trpc.search.suggest.queryOptions(
    { ...useMarket(), query },
    { enabled: query.length >= LEAST, placeholderData: keepPreviousData, staleTime: 5 * 60_000 },
  );
  const { data } = useQuery(asked);
  const line = useProductLine(data?.products ?? []);
  if (!data || typed.trim().length < LEAST) return { groups: [], targets: new Map(), status: undefined };

  const targets = new Map<string, Target>();
  const aim = (suggestion: Suggestion, target: Target): Suggestion => {
    targets.set(suggestion.id, target);
    return suggestion;
  };
  const groups = [
    {
      id: "queries",
      title: m.shell.suggestedQueries,
      suggestions: data.queries.map((text) =>
        aim({ id: `query ${text}`, label: text }, { to: "search", query: text }),
      ),
    },
    {
      id: "categories",
      title: m.shell.suggestedCategories,
      suggestions: data.categories.map(({ id, name, slug }) =>
        aim({ id: `category ${id}`, label: name }, { to: "category", slug }),
      ),
    },
    {
      id: "products",
      title: m.shell.suggestedProducts,
      suggestions: data.products.map((product) => aim(line(product), { to: "product", slug: product.slug })),
    },
  ];
  return { groups, targets, status: m.shell.suggestions(targets.size) };
}

function useProductLine(products: readonly SuggestedProduct[]): (product: SuggestedProduct) => Suggestion {
  const { format } = useI18n();
  const own = useOwnCardPrices(products);
  return ({ id, name, picture, minPrice, currency }) => ({
    id: `product ${id}`,
    label: name,
    start: (
      <span className="grid size-10 shrink-0 overflow-hidden rounded-sm bg-dune">
        {picture ? (
          <img src={thumbnail(picture.hash)} alt="" className="size-10 object-cover" loading="lazy" />
        ) : null}
      </span>
    ),
    end: format.money(own.get(id)?.minPrice ?? minPrice, currency),
  });
}
