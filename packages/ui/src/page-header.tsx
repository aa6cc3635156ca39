import type { ReactNode, Ref } from "react";
import { cx } from "./cx.ts";

export interface PageHeaderProps {
  title: ReactNode;
  /** Above the title: a link back, breadcrumbs. */
  above?: ReactNode;
  /** Beside the title: a status. */
  beside?: ReactNode;
  /** Under the title: one line. */
  children?: ReactNode;
  /** At the end: the one primary action, and quiet ones before it. */
  actions?: ReactNode;
  /** The h1, which a route change focuses. */
  headingRef?: Ref<HTMLHeadingElement> | undefined;
  className?: string | undefined;
}

/** Title and the one primary action of a page. */
export function PageHeader({
  title,
  above,
  beside,
  children,
  actions,
  headingRef,
  className,
}: PageHeaderProps) {
  return (
    <header className={cx("flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pt-6 pb-5", className)}>
      <div className="min-w-0">
        {above ? <div className="mb-1.5 text-sm text-muted">{above}</div> : null}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 ref={headingRef} tabIndex={-1} className="text-2xl wrap-anywhere">
            {title}
          </h1>
          {beside}
        </div>
        {children ? <div className="mt-1 text-body text-muted">{children}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  );
}
