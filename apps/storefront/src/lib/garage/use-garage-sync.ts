import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useMe } from "../me.ts";
import { shop } from "../trpc.ts";
import { followOtherTabs, keepGarage, keptGarage, useKeptGarage } from "./garage-store.ts";
import { EMPTY_GARAGE, garageOf, onlyKnown } from "./kept-garage.ts";
import { garageKey, useVehicles } from "./use-garage.ts";

/** Keeps this browser's garage and the account's the same; once a page, in the shop's frame. */
export function useGarageSync(): void {
  useEffect(followOtherTabs, []);
  useAccountGarage();
  useGoneVehicles();
}

/** At sign-in a guest's vehicles join the account's; at sign-out they stay with it. */
function useAccountGarage(): void {
  const me = useMe().data;
  const client = useQueryClient();
  const { owner } = useKeptGarage();
  const userId = me?.id ?? null;
  const { data } = useQuery({
    queryKey: garageKey(userId ?? ""),
    queryFn: () => {
      const { owner: whose, typeIds, chosenId } = keptGarage();
      const guests = whose === null && typeIds.length > 0;
      return guests ? shop.garage.merge.mutate({ typeIds: [...typeIds], chosenId }) : shop.garage.get.query();
    },
    enabled: userId !== null,
    staleTime: 5 * 60_000,
  });
  useEffect(() => {
    if (userId !== null && data) keepGarage(garageOf(userId, data));
  }, [userId, data]);
  const left = me === null && owner !== null;
  useEffect(() => {
    if (!left || owner === null) return;
    keepGarage(EMPTY_GARAGE);
    client.removeQueries({ queryKey: garageKey(owner) });
  }, [left, owner, client]);
}

/** A guest's vehicle that the shop no longer knows leaves the garage. */
function useGoneVehicles(): void {
  const { typeIds } = useKeptGarage();
  const { data, isPlaceholderData } = useVehicles(typeIds);
  useEffect(() => {
    if (!data || isPlaceholderData) return;
    keepGarage(
      onlyKnown(
        keptGarage(),
        data.map(({ id }) => id),
      ),
    );
  }, [data, isPlaceholderData]);
}
