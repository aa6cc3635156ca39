import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { trpc } from "../../lib/trpc.ts";
import { useCategoryOptions } from "../../lib/use-category-options.ts";

export interface Choice {
  id: string;
  label: string;
}

const fresh = { staleTime: 60_000 };

/** What rules can name, in the reader's language; empty until it is there. */
export function useChoices(): Record<"categories" | "collections" | "groups" | "methods", Choice[]> {
  const { locale } = useI18n();
  const categories = useCategoryOptions();
  const collections = useQuery(trpc.collections.list.queryOptions({ locale, deleted: false }, fresh)).data;
  const groups = useQuery(trpc.groups.list.queryOptions(undefined, fresh)).data;
  const zones = useQuery(trpc.shipping.zones.queryOptions(undefined, fresh)).data;
  return useMemo(() => {
    const methods = new Map(
      (zones ?? []).flatMap((zone) =>
        zone.methods.map(({ code, label }): [string, string] => [code, textIn(label, locale) || code]),
      ),
    );
    return {
      categories: categories.map(({ id, label }) => ({ id, label })),
      collections: (collections ?? []).map(({ id, name }) => ({ id, label: name })),
      groups: (groups ?? []).map(({ id, code, name }) => ({ id, label: textIn(name, locale) || code })),
      methods: [...methods].map(([id, label]) => ({ id, label })),
    };
  }, [categories, collections, groups, zones, locale]);
}
