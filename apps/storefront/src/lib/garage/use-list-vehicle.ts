import type { ListScope, ListSearch } from "@souk/contracts/list-url";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../trpc.ts";
import { useKeptGarage } from "./garage-store.ts";

export interface ListVehicle {
  /** To put into the list's input: only what fits it, and what is universal. */
  typeId: string | undefined;
  /** The garage's chosen vehicle, where it matters in this list: narrowing it, or put aside by `vehicle=all`. */
  chosenId: string | null;
}

/**
 * Which vehicle a list respects. The address decides: `vehicle=<typeId>` is that one, `vehicle=all` none; without, it is
 * the garage's chosen one, but only where some product has fitments at all: guitars are the same for every car, and
 * asking for them without one lets the cache keep a single answer.
 */
export function useListVehicle(scope: ListScope, search: ListSearch): ListVehicle {
  const { chosenId } = useKeptGarage();
  const categoryId = search.in ?? scope.categoryId;
  const categories = useQuery(
    trpc.vehicles.categories.queryOptions(
      {},
      { enabled: chosenId !== null && categoryId !== undefined, staleTime: 10 * 60_000 },
    ),
  ).data;
  // While that isn't known the vehicle is named: in a category where it doesn't matter the answer is the same.
  const matters = categoryId === undefined || categories === undefined || categories.includes(categoryId);
  const mine = matters ? chosenId : null;
  if (search.vehicle === "all") return { typeId: undefined, chosenId: mine };
  return { typeId: search.vehicle ?? mine ?? undefined, chosenId: mine };
}
