import { buttonClass, GlobeIcon, MoonIcon, RadioGroup, SunIcon, SystemIcon } from "@souk/ui";
import { localeNames } from "@souk/i18n";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { isCurrency, setCurrency } from "../../lib/market.ts";
import { setTheme, THEMES, useTheme } from "../../lib/theme.ts";
import { useCurrencies } from "./use-currencies.ts";
import { LanguageLinks } from "./language-links.tsx";

const themeIcons = { system: SystemIcon, light: SunIcon, dark: MoonIcon } as const;

const languageClass =
  "flex min-h-11 items-center rounded-md border border-edge px-3.5 hover:border-ink " +
  "aria-[current=true]:border-primary aria-[current=true]:bg-primary-soft aria-[current=true]:ring-1 aria-[current=true]:ring-primary";

/** Language, currency and theme in one panel: the platform's own popover, so it costs no script. */
export function Preferences() {
  const { m, locale } = useI18n();
  const [opened, setOpened] = useState(false);
  const { currency, currencies } = useCurrencies(opened);
  const theme = useTheme();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const router = useRouter();
  useEffect(() => router.subscribe("onBeforeNavigate", () => panel.current?.hidePopover()), [router]);
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={buttonClass({ variant: "quiet", className: "gap-2 px-3" })}
        title={m.shell.preferences}
      >
        <GlobeIcon />
        <span className="sr-only">{m.shell.preferences}: </span>
        <span className="hidden sm:inline">{localeNames[locale]}</span>
        <span className="tnum text-sm text-muted">{currency}</span>
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        onToggle={(event) => setOpened(event.newState === "open")}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a dialog element has an open state of its own
        role="dialog"
        aria-label={m.shell.preferences}
        className="absolute inset-auto start-auto end-4 top-16 m-0 w-[min(25rem,calc(100vw-2rem))] space-y-5 rounded-lg border border-hairline bg-surface p-5 text-ink shadow-float md:end-[max(2rem,calc((100vw-80rem)/2+2rem))]"
      >
        <div>
          <p className="mb-1.5 text-sm font-medium">{m.shell.language}</p>
          <LanguageLinks className="flex flex-wrap gap-2" itemClassName={languageClass} />
        </div>
        <RadioGroup
          label={m.shell.currency}
          look="chips"
          value={currency}
          onChange={(value) => {
            if (isCurrency(value)) setCurrency(value);
          }}
          options={currencies.map((code) => ({ value: code, label: m.shell.currencies[code] }))}
        />
        <RadioGroup
          label={m.shell.theme}
          look="chips"
          value={theme}
          onChange={(value) => setTheme(THEMES.find((known) => known === value) ?? "system")}
          options={THEMES.map((value) => ({
            value,
            label: <ThemeLabel theme={value} text={m.shell.themes[value]} />,
          }))}
        />
      </div>
    </>
  );
}

function ThemeLabel({ theme, text }: { theme: keyof typeof themeIcons; text: string }) {
  const Icon = themeIcons[theme];
  return (
    <span className="flex items-center gap-2">
      <Icon size={18} />
      {text}
    </span>
  );
}
