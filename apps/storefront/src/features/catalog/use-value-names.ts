import type { Facet, TreeNode } from "@souk/contracts";
import type { ListScope, SearchSearch } from "@souk/contracts/list-url";
import { useQuery } from "@tanstack/react-query";
import { useVehicles } from "../../lib/garage/use-garage.ts";
import { vehicleName } from "../../lib/garage/vehicle-name.ts";
import { useMarket } from "../../lib/market.ts";
import { trpc } from "../../lib/trpc.ts";
import { labelOf } from "./facet-choice.ts";
import type { NamingParam } from "./unknown-values.ts";
import { useFacetWords } from "./use-facet-words.ts";

/** What a value in a list's address is called; null where the shop has no such thing (any more). */
export type NameOf = (name: NamingParam, value: string) => string | null;

/** Names for an address's values. A null is sure once they are `settled` and the facets are this address's. */
export function useValueNames(
  scope: ListScope,
  search: SearchSearch,
  facets: readonly Facet[],
): { nameOf: NameOf; settled: boolean } {
  const words = useFacetWords();
  const tree = useQuery(trpc.catalog.tree.queryOptions(useMarket(), { staleTime: 10 * 60_000 }));
  const asked = search.vehicle === undefined || search.vehicle === "all" ? [] : [search.vehicle];
  const vehicles = useVehicles(asked);
  const inFacet = (code: string, value: string): string | null => {
    const facet = facets.find((known) => known.code === code);
    const entry = facet?.values.find((known) => isSame(facet, known.value, value));
    if (!facet || !entry) return null;
    const text = labelOf(facet, entry, words);
    // "Yes" alone says nothing.
    return facet.kind === "boolean" && facet.label !== null ? `${facet.label}: ${text}` : text;
  };
  const nameOf: NameOf = (name, value) => {
    if (name === "tag" || value === "all") return value;
    if (name === "in") return categoryWithin(tree.data ?? [], value, scope.categoryId)?.name ?? null;
    const vehicle = name === "vehicle" && vehicles.data?.find(({ id }) => id === value);
    return vehicle ? vehicleName(vehicle) : inFacet(name.replace(/^a\./, ""), value);
  };
  return {
    nameOf,
    settled:
      (search.in === undefined || tree.isSuccess) &&
      (asked.length === 0 || (vehicles.isSuccess && !vehicles.isPlaceholderData)),
  };
}

/** A category that is the page's own or below it; on other pages any. */
function categoryWithin(
  tree: readonly TreeNode[],
  id: string,
  scopeId: string | undefined,
): TreeNode | undefined {
  const node = (wanted: string | null): TreeNode | undefined => tree.find((one) => one.id === wanted);
  const isWithin = (one: TreeNode | undefined): boolean =>
    one !== undefined && (one.id === scopeId || isWithin(node(one.parentId)));
  const found = node(id);
  return scopeId === undefined || isWithin(found) ? found : undefined;
}

/** A number may be written in several ways. */
const isSame = ({ kind }: Facet, one: string, other: string): boolean =>
  one === other || (kind === "number" && Number(one) === Number(other));
