import type { BundleContent } from "@souk/contracts";
import { linkClass } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.ts";

/** What a bundle holds, each with the way to its own page. */
export function BundleContents({ contents }: { contents: readonly BundleContent[] }) {
  const { m, format, locale } = useI18n();
  if (contents.length === 0) return null;
  return (
    <section aria-labelledby="bundle-contents" className="rounded-lg bg-sand p-5">
      <h2 id="bundle-contents" className="text-base font-semibold">
        {m.merchandising.contains}
      </h2>
      <ul className="mt-3 space-y-2">
        {contents.map(({ slug, name, options, quantity }) => (
          <li key={`${name} ${options}`} className="flex gap-3">
            <span className="tnum min-w-8 shrink-0 text-end font-medium">{format.number(quantity)} ×</span>
            <span className="min-w-0">
              {slug === null ? (
                name
              ) : (
                <Link
                  to="/$locale/p/$slug"
                  params={{ locale, slug }}
                  search={{}}
                  className={linkClass("text")}
                >
                  {name}
                </Link>
              )}
              {options ? <span className="text-muted"> · {options}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
