import { cx } from "@souk/ui";
import { useEffect, useRef, type ReactNode } from "react";
import { useI18n } from "../lib/i18n.tsx";

let firstPage = true;

export interface PageProps {
  title: string;
  /** Instead of the plain title in the heading. */
  heading?: ReactNode;
  /** Above the title: the way back. */
  above?: ReactNode;
  /** Beside the title: a status. */
  beside?: ReactNode;
  /** Under the title: when, who. */
  below?: ReactNode;
  /** At the end of the title's line: the one primary action, last. */
  actions?: ReactNode;
  /** The head stays off paper: what is printed has its own. */
  screenHead?: boolean;
  children: ReactNode;
}

/** One page: sets the document's title, and moves focus to the h1 when one comes from another page. */
export function Page({ title, heading, above, beside, below, actions, screenHead, children }: PageProps) {
  const { m } = useI18n();
  const h1 = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${m.common.brand}`;
  }, [title, m]);
  useEffect(() => {
    if (!firstPage) h1.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);
  return (
    <div className="admin-width py-5 sm:py-7 print:p-0">
      {above ? <div className="mb-2 no-print">{above}</div> : null}
      <header
        className={cx(
          "mb-5 flex flex-wrap items-start justify-between gap-x-4 gap-y-3",
          screenHead && "no-print",
        )}
      >
        <div className="min-w-0">
          <div className="flex min-h-(--control-h) flex-wrap items-center gap-x-3 gap-y-1">
            <h1 ref={h1} tabIndex={-1} className="min-w-0 text-xl wrap-anywhere sm:text-2xl">
              {heading ?? title}
            </h1>
            {beside}
          </div>
          {below ? <div className="mt-1 text-sm text-muted">{below}</div> : null}
        </div>
        {actions ? <div className="no-print flex flex-wrap items-center gap-2">{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}
