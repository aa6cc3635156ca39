import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { trpc } from "../../lib/trpc.ts";

/** What attributes and their values are called, by code; a code that isn't known shows as it is. */
export function useAttributeNames() {
  const { locale } = useI18n();
  const { data: list } = useQuery(trpc.attributes.list.queryOptions(undefined, { staleTime: 60_000 }));
  const find = (code: string) => list?.find((attribute) => attribute.code === code);
  return {
    attributeName: (code: string): string => textIn(find(code)?.label ?? {}, locale) || code,
    valueName: (attribute: string, code: string): string =>
      textIn(find(attribute)?.values.find((value) => value.code === code)?.label ?? {}, locale) || code,
  };
}
