import type { ListInput } from "@souk/contracts";
import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { shop, trpc } from "../../lib/trpc.ts";

/** Pages one after the other; not tRPC's own options, which would add a word to each URL. */
export function listOptions(input: ListInput) {
  return infiniteQueryOptions({
    queryKey: trpc.catalog.list.infiniteQueryKey(input),
    queryFn: ({ pageParam, signal }) =>
      shop.catalog.list.query(pageParam === null ? input : { ...input, cursor: pageParam }, { signal }),
    initialPageParam: firstPage(),
    getNextPageParam: (last) => last.nextCursor,
    staleTime: 2 * 60_000,
  });
}

// A bare null would be inferred as the only type of a page's parameter.
function firstPage(): string | null {
  return null;
}

/** The first `page` pages of a list; while filters change, the former answer stays and is marked stale. */
export function useProductList(input: ListInput, page: number) {
  const query = useInfiniteQuery({ ...listOptions(input), placeholderData: keepPreviousData });
  const { fetchNextPage, hasNextPage, isFetchingNextPage, isFetchNextPageError, isPlaceholderData } = query;
  const loaded = query.data?.pages.length ?? 0;
  const wanting = loaded > 0 && loaded < page && hasNextPage && !isPlaceholderData;
  useEffect(() => {
    if (wanting && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [wanting, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);

  const shown = query.data?.pages.slice(0, page) ?? [];
  return {
    query,
    items: shown.flatMap((part) => part.items),
    total: query.data?.pages[0]?.total ?? 0,
    facets: query.data?.pages[0]?.facets ?? [],
    note: query.data?.pages[0]?.search ?? null,
    more: hasNextPage || loaded > page,
    loadingMore: wanting && !isFetchNextPageError,
    moreFailed: isFetchNextPageError && loaded < page,
    stale: isPlaceholderData,
  };
}

/** Whether a list has nothing; null while that isn't known. */
export function useIsBare(input: ListInput, asked: boolean): boolean | null {
  const { data, isError } = useInfiniteQuery({ ...listOptions(input), enabled: asked });
  return data ? data.pages[0]?.total === 0 : isError ? false : null;
}
