import { LOCALES, type Locale } from "@souk/contracts";
import { cx } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

interface Props {
  value: Locale;
  onChange: (locale: Locale) => void;
}

/** Which language the fields of a card hold. */
export function LanguageSwitch({ value, onChange }: Props) {
  const { m } = useI18n();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a disabled fieldset would disable it
    <div role="group" aria-label={m.editor.language} className="flex rounded-md border border-edge p-0.5">
      {LOCALES.map((locale) => (
        <label
          key={locale}
          className={cx(
            "relative grid h-7 cursor-pointer place-items-center rounded-sm px-2 text-xs font-medium uppercase has-focus-visible:outline-2 has-focus-visible:outline-primary",
            locale === value ? "bg-primary-soft text-primary" : "text-muted hover:bg-wash",
          )}
        >
          <input
            type="radio"
            className="absolute inset-0 appearance-none outline-none"
            checked={locale === value}
            onChange={() => onChange(locale)}
            aria-label={m.common.languages[locale]}
          />
          <span aria-hidden>{locale}</span>
        </label>
      ))}
    </div>
  );
}
