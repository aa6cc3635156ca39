import type { GarageView, VehicleView } from "@souk/contracts";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { shop, trpc } from "../trpc.ts";
import { keepGarage, keptGarage, useKeptGarage } from "./garage-store.ts";
import { withChoice, withoutVehicle, withVehicle, type KeptGarage } from "./kept-garage.ts";

/** Names change seldom, and the server tells when they do. */
const NAMES_STALE = 10 * 60_000;

/** Where the answers about an account's garage are kept. */
export const garageKey = (owner: string) => ["garage", owner] as const;

/** The vehicles with these ids, in their order; those without a name yet are left out. */
export function useVehicles(typeIds: readonly string[]) {
  return useQuery({
    ...trpc.vehicles.describe.queryOptions({ typeIds: [...typeIds] }, { staleTime: NAMES_STALE }),
    enabled: typeIds.length > 0,
    placeholderData: keepPreviousData,
  });
}

/** One vehicle; null while its name isn't known, or when it is gone. */
export function useVehicle(typeId: string | null | undefined): VehicleView | null {
  const { data } = useVehicles(typeId ? [typeId] : []);
  return data?.find(({ id }) => id === typeId) ?? null;
}

export interface Garage {
  /** The latest first; those whose names aren't known yet are left out. */
  vehicles: readonly VehicleView[];
  /** Known from the first render on, before its name is. */
  chosenId: string | null;
  /** Why the last change didn't last. */
  error: unknown;
  add: (typeId: string) => void;
  remove: (typeId: string) => void;
  /** Null: no vehicle is chosen, all are kept. */
  choose: (typeId: string | null) => void;
}

/**
 * "My garage": the shopper's vehicles and the one that lists respect, a guest's or an account's. Changes show at once;
 * an account's are taken back if the server refuses them.
 */
export function useGarage(): Garage {
  const { typeIds, chosenId } = useKeptGarage();
  const vehicles = useVehicles(typeIds).data ?? [];
  const change = useGarageChange();
  return {
    vehicles: typeIds.flatMap((id) => vehicles.find((vehicle) => vehicle.id === id) ?? []),
    chosenId,
    error: change.error,
    add: (typeId) => change.run(withVehicle(keptGarage(), typeId), () => shop.garage.add.mutate({ typeId })),
    remove: (typeId) =>
      change.run(withoutVehicle(keptGarage(), typeId), () => shop.garage.remove.mutate({ typeId })),
    choose: (typeId) =>
      change.run(withChoice(keptGarage(), typeId), () => shop.garage.choose.mutate({ typeId })),
  };
}

function useGarageChange() {
  const client = useQueryClient();
  const mutation = useMutation({
    // One after the other, so that answers come in the order of the clicks.
    scope: { id: "garage" },
    mutationFn: ({ send }: { send: () => Promise<GarageView>; owner: string; before: KeptGarage }) => send(),
    onMutate: ({ owner }) => client.cancelQueries({ queryKey: garageKey(owner) }),
    onSuccess: (view, { owner }) => client.setQueryData(garageKey(owner), view),
    onError: (_, { before }) => keepGarage(before),
  });
  return {
    error: mutation.error,
    run: (next: KeptGarage, send: () => Promise<GarageView>): void => {
      const before = keptGarage();
      keepGarage(next);
      if (before.owner !== null) mutation.mutate({ send, owner: before.owner, before });
    },
  };
}
