import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { categoryOptions, type CategoryOption } from "./category-paths.ts";
import { useI18n } from "./i18n.tsx";
import { trpc } from "./trpc.ts";

const none: CategoryOption[] = [];

/** Every category as a choice, in the reader's language; empty until it is there. */
export function useCategoryOptions(): CategoryOption[] {
  const { locale } = useI18n();
  const { data } = useQuery(trpc.categories.tree.queryOptions(undefined, { staleTime: 60_000 }));
  return useMemo(() => (data ? categoryOptions(data, locale) : none), [data, locale]);
}
