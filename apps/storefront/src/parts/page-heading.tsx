import { useMatch } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import { useI18n } from "../lib/i18n.ts";
import { takeHeadingFocus } from "../lib/navigation-focus.ts";

/** The document's title while a page is shown. */
export function usePageTitle(title: string): void {
  const { m } = useI18n();
  useEffect(() => {
    document.title = title.includes(m.common.shop) ? title : `${title} · ${m.common.shop}`;
  }, [title, m]);
}

interface Props {
  children: ReactNode;
  /** The document's title, where it isn't the heading itself. */
  title: string;
  className?: string | undefined;
}

/** The one h1 of a page: sets the title, and takes the focus after a navigation. */
export function PageHeading({ children, title, className }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Of the page that is shown: the location is already the next one's while that is loading.
  const pathname = useMatch({ strict: false, select: (match) => match.pathname });
  usePageTitle(title);
  useEffect(() => {
    if (takeHeadingFocus(pathname)) heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className ?? "text-3xl"}>
      {children}
    </h1>
  );
}
