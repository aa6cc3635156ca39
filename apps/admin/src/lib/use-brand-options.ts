import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import type { BrandRow } from "./api-types.ts";
import { trpc } from "./trpc.ts";

const none: BrandRow[] = [];

/** Brands whose name has these words, as a choice: the server looks, however many there are. */
export function useBrandOptions(text: string): BrandRow[] {
  const query = useDeferredValue(text.trim()).slice(0, 100);
  const { data } = useQuery(
    trpc.brands.list.queryOptions(
      { ...(query && { query }), limit: 20 },
      { placeholderData: keepPreviousData, staleTime: 30_000 },
    ),
  );
  return data?.items ?? none;
}
