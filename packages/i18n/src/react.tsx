import type { Locale } from "@souk/contracts";
import { createContext, useContext, useMemo, type ReactNode } from "react";
import { createFormat, type Format } from "./format.ts";
import { direction } from "./locale.ts";

export interface I18n<Messages> {
  locale: Locale;
  dir: "ltr" | "rtl";
  /** The catalog: `m.cart.title`, `m.cart.units(3)`. */
  m: Messages;
  format: Format;
}

/** A provider and a hook over one app's catalog. */
export function createI18n<Messages>() {
  const Context = createContext<I18n<Messages> | null>(null);

  function I18nProvider(props: { locale: Locale; messages: Messages; children: ReactNode }) {
    const { locale, messages, children } = props;
    const value = useMemo(
      () => ({ locale, dir: direction(locale), m: messages, format: createFormat(locale) }),
      [locale, messages],
    );
    return <Context value={value}>{children}</Context>;
  }

  function useI18n(): I18n<Messages> {
    const value = useContext(Context);
    if (!value) throw new Error("useI18n outside of I18nProvider");
    return value;
  }

  return { I18nProvider, useI18n };
}
