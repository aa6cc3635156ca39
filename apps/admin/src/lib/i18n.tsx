import type { Locale } from "@souk/contracts";
import { direction } from "@souk/i18n";
import { loadAdminMessages, type AdminMessages } from "@souk/i18n/admin";
import { createI18n } from "@souk/i18n/react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { createContext, Suspense, useContext, useMemo, useState, type ReactNode } from "react";
import { I18nProvider as AriaI18nProvider } from "react-aria-components/I18nProvider";
import { writeLocale } from "./preferences.ts";

const { I18nProvider, useI18n } = createI18n<AdminMessages>();
export { useI18n };

const SwitchContext = createContext<(locale: Locale) => Promise<void>>(() => Promise.resolve());

/** Changes the language at once and remembers it. */
export const useSwitchLocale = (): ((locale: Locale) => Promise<void>) => useContext(SwitchContext);

const ariaLocales = { en: "en-US", fr: "fr-FR", ar: "ar-AE" } as const satisfies Record<Locale, string>;

function applyLocale(locale: Locale): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = direction(locale);
}

interface Loaded {
  locale: Locale;
  messages: AdminMessages;
}

/** The catalog of a language, and the page's lang and dir set to it. */
export async function loadLanguage(locale: Locale): Promise<Loaded> {
  const messages = await loadAdminMessages[locale]();
  applyLocale(locale);
  return { locale, messages };
}

export function LanguageProvider({ start, children }: { start: Loaded; children: ReactNode }) {
  const [loaded, setLoaded] = useState(start);
  const switchLocale = useMemo(
    () => async (locale: Locale) => {
      const next = await loadLanguage(locale);
      writeLocale(locale);
      setLoaded(next);
    },
    [],
  );
  return (
    <SwitchContext value={switchLocale}>
      <AriaI18nProvider locale={ariaLocales[loaded.locale]}>
        <I18nProvider locale={loaded.locale} messages={loaded.messages}>
          {children}
        </I18nProvider>
      </AriaI18nProvider>
    </SwitchContext>
  );
}

interface InLanguageProps {
  locale: Locale;
  fallback: ReactNode;
  children: ReactNode;
}

/** A part of the page in another language than the rest: what is printed for somebody else. */
export function InLanguage({ fallback, ...props }: InLanguageProps) {
  return (
    <Suspense fallback={fallback}>
      <Translated {...props} />
    </Suspense>
  );
}

function Translated({ locale, children }: Omit<InLanguageProps, "fallback">) {
  const { data: messages } = useSuspenseQuery({
    queryKey: ["admin-messages", locale],
    queryFn: () => loadAdminMessages[locale](),
    staleTime: Infinity,
  });
  return (
    <div lang={locale} dir={direction(locale)}>
      <I18nProvider locale={locale} messages={messages}>
        {children}
      </I18nProvider>
    </div>
  );
}
