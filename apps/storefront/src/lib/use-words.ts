import type { Locale } from "@souk/contracts";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "./i18n.ts";

/** Words that no page has loaded before, fetched once a language while `enabled`; undefined until they are there. */
export function useWords<Messages>(
  name: string,
  load: Readonly<Record<Locale, () => Promise<Messages>>>,
  enabled = true,
): Messages | undefined {
  const { locale } = useI18n();
  const { data } = useQuery({
    queryKey: ["words", name, locale],
    queryFn: load[locale],
    staleTime: Number.POSITIVE_INFINITY,
    enabled,
  });
  return data;
}
