import { LOCALES, type Locale } from "@souk/contracts";
import { AlertIcon, Tabs } from "@souk/ui";
import { useState, type ReactNode } from "react";
import { useI18n } from "../lib/i18n.tsx";

interface Props {
  /** Languages with a field that was refused. */
  wrong: readonly Locale[];
  /** The form's submit count. */
  submitCount: number;
  /** The fields of one language. */
  children: (locale: Locale) => ReactNode;
}

/** Texts, a tab a language. A refused save opens the first language that needs a hand, so that its fields can be reached. */
export function LanguageTabs({ wrong, submitCount, children }: Props) {
  const { m } = useI18n();
  const [selected, setSelected] = useState<string>("en");
  const [refused, setRefused] = useState(0);
  const [first] = wrong;
  if (first && submitCount !== refused) {
    setRefused(submitCount);
    setSelected(first);
  }
  return (
    <Tabs
      label={m.editor.language}
      selected={selected}
      onChange={setSelected}
      tabs={LOCALES.map((locale) => ({
        id: locale,
        label: (
          <>
            {m.common.languages[locale]}
            {wrong.includes(locale) ? <AlertIcon size={16} className="text-pomegranate" /> : null}
          </>
        ),
        panel: <div key={locale}>{children(locale)}</div>,
      }))}
    />
  );
}
