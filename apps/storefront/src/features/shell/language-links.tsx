import { localeNames } from "@souk/i18n";
import { cx } from "@souk/ui";
import { useLocation, useRouter } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.ts";
import { locales, pathIn } from "../../lib/locale.ts";
import { useSlugsOfPage } from "../../lib/page-slugs.ts";

/** This page in each language. Ordinary links, so they can be opened in a tab of their own. */
export function LanguageLinks({ className, itemClassName }: { className?: string; itemClassName?: string }) {
  const { locale } = useI18n();
  const { pathname, searchStr } = useLocation();
  const slugs = useSlugsOfPage();
  const router = useRouter();
  return (
    <ul className={className}>
      {locales.map((other) => {
        const href = pathIn(pathname, other, slugs) + searchStr;
        return (
          <li key={other}>
            <a
              href={href}
              lang={other}
              hrefLang={other}
              aria-current={other === locale ? "true" : undefined}
              className={cx("rounded-sm", itemClassName)}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
                event.preventDefault();
                router.history.push(href);
              }}
            >
              {localeNames[other]}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
