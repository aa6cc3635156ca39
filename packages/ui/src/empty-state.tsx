import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { StarLattice } from "./star-lattice.tsx";
import { StarMark } from "./star-mark.tsx";

export interface EmptyStateProps {
  title: ReactNode;
  children?: ReactNode;
  /** The way out: one button or link. */
  action?: ReactNode;
  /** Instead of the star: an icon of what is missing. */
  icon?: ReactNode;
  /** Heading level; 2 unless told. */
  level?: 1 | 2 | 3 | undefined;
  className?: string | undefined;
}

/** Nothing here, why, and what to do. */
export function EmptyState({ title, children, action, icon, level = 2, className }: EmptyStateProps) {
  const Heading = level === 1 ? "h1" : level === 2 ? "h2" : "h3";
  return (
    <div
      className={cx("relative isolate overflow-clip rounded-lg bg-sand px-6 py-16 text-center", className)}
    >
      <StarLattice className="-z-10 text-ink/5 mask-radial-from-20% mask-radial-to-75%" />
      <div className="mx-auto flex max-w-md flex-col items-center">
        <span className="mb-4 text-clay">{icon ?? <StarMark size={44} look="line" />}</span>
        <Heading className="text-xl">{title}</Heading>
        {children ? <div className="mt-2 text-body text-muted">{children}</div> : null}
        {action ? <div className="mt-6 flex flex-wrap justify-center gap-3">{action}</div> : null}
      </div>
    </div>
  );
}
