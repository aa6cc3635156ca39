import type { MediaItem } from "@souk/contracts";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { trpc } from "../lib/trpc.ts";

interface Filters {
  query?: string | undefined;
  unused?: boolean | undefined;
}

/** The library's pictures page by page; while words are typed the ones before stay. */
export function useMediaPages({ query, unused }: Filters, limit = 48) {
  const pages = useInfiniteQuery(
    trpc.media.list.infiniteQueryOptions(
      { ...(query ? { query } : {}), ...(unused ? { unused } : {}), limit },
      { getNextPageParam: (page) => page.nextCursor ?? undefined, placeholderData: keepPreviousData },
    ),
  );
  const items: MediaItem[] | undefined = pages.data?.pages.flatMap((page) => page.items);
  return { ...pages, data: items };
}
