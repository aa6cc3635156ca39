import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useI18n } from "./i18n.tsx";
import { textIn } from "./texts.ts";
import { trpc } from "./trpc.ts";

export interface TaxClassOption {
  code: string;
  label: string;
}

/** The classes that a product may name, in the reader's language; the default one is what a product without is of. */
export function useTaxClassOptions(): { options: TaxClassOption[]; standard: string } {
  const { m, locale } = useI18n();
  const { data } = useQuery(trpc.taxes.classes.queryOptions(undefined, { staleTime: 60_000 }));
  return useMemo(() => {
    const named = (data ?? []).map(({ code, name, isDefault }) => ({
      code,
      isDefault,
      label: textIn(name, locale) || code,
    }));
    const standard = named.find(({ isDefault }) => isDefault)?.label;
    return {
      options: named.map(({ code, label }) => ({ code, label })),
      standard: standard === undefined ? m.taxes.default : m.taxes.defaultNamed(standard),
    };
  }, [data, locale, m]);
}
