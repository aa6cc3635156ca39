import { linkClass, SoukMark } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { asking } from "../../lib/consent.ts";
import { useI18n } from "../../lib/i18n.ts";
import { useDepartments } from "./departments.tsx";
import { LanguageLinks } from "./language-links.tsx";

const link = linkClass("quiet", "inline-flex min-h-8 items-center text-body");

const year = new Date().getFullYear();

export function Footer() {
  const { m, locale } = useI18n();
  const roots = useDepartments();
  return (
    <footer className="no-print hairline-t mt-16 bg-sand pb-24 md:pb-0">
      <div className="shop-width grid gap-x-8 gap-y-10 py-12 sm:grid-cols-2 md:grid-cols-[2fr_1fr_1fr_1fr]">
        <div className="max-w-xs">
          <SoukMark size={28} name={m.common.shop} />
          <p className="mt-4 text-body text-muted">{m.shell.footerLead}</p>
        </div>
        <Column title={m.shell.departments}>
          {roots?.map((node) => (
            <li key={node.id}>
              <Link to="/$locale/c/$slug" params={{ locale, slug: node.slug }} search={{}} className={link}>
                {node.name}
              </Link>
            </li>
          ))}
          <li>
            <Link to="/$locale/search" params={{ locale }} search={{}} className={link}>
              {m.shell.everything}
            </Link>
          </li>
        </Column>
        <Column title={m.shell.footerHelp}>
          <li>
            <Link to="/$locale/track" params={{ locale }} className={link}>
              {m.shell.track}
            </Link>
          </li>
          <li>
            <Link to="/$locale/contact" params={{ locale }} className={link}>
              {m.shell.contact}
            </Link>
          </li>
          <li>
            <Link to="/$locale/account" params={{ locale }} className={link}>
              {m.shell.yourAccount}
            </Link>
          </li>
        </Column>
        <div>
          <h2 className="mb-2 text-sm text-ink">{m.shell.language}</h2>
          <LanguageLinks
            itemClassName={`${link} aria-[current=true]:text-ink aria-[current=true]:font-medium`}
          />
        </div>
      </div>
      <div className="hairline-t">
        <p className="shop-width flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-4 text-sm text-muted">
          <span>{m.shell.copyright(year)}</span>
          <button type="button" className={linkClass("quiet")} onClick={() => asking.set(true)}>
            {m.shell.cookies}
          </button>
          <span>{m.shell.delivery}</span>
        </p>
      </div>
    </footer>
  );
}

function Column({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h2 className="mb-2 text-sm text-ink">{title}</h2>
      <ul>{children}</ul>
    </div>
  );
}
