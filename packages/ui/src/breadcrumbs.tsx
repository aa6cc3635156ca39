import type { ReactNode } from "react";
import { ChevronEndIcon } from "./icons/arrow-icons.tsx";

export interface BreadcrumbsProps {
  /** The accessible name, e.g. "You are here". */
  label: string;
  /** Links of any router, outermost first. */
  links: readonly { key: string; link: ReactNode }[];
  /** This page's name; not a link. */
  current?: ReactNode;
}

/** The way down to this page. */
export function Breadcrumbs({ label, links, current }: BreadcrumbsProps) {
  return (
    <nav aria-label={label} className="text-sm text-muted">
      <ol className="flex flex-wrap items-center gap-x-1 gap-y-1">
        {links.map(({ key, link }, index) => (
          <li
            key={key}
            className="flex min-h-6 items-center gap-1 [&_a]:inline-flex [&_a]:min-h-6 [&_a]:items-center [&_a]:underline-offset-[3px] [&_a:hover]:text-ink [&_a:hover]:underline"
          >
            {link}
            {index < links.length - 1 || current ? <ChevronEndIcon size={14} className="text-faint" /> : null}
          </li>
        ))}
        {current ? (
          <li aria-current="page" className="flex min-h-6 items-center text-ink">
            {current}
          </li>
        ) : null}
      </ol>
    </nav>
  );
}
