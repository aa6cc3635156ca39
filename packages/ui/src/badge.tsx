import type { ReactNode } from "react";
import { cx } from "./cx.ts";

/** A count over the corner of an icon button; put the number in the button's label too. */
export function CountBadge({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return (
    <span
      aria-hidden
      className={cx(
        "tnum absolute end-0 top-0 grid h-4.5 min-w-4.5 place-items-center rounded-full bg-clay-fill px-1 text-[0.6875rem] leading-none font-semibold text-on-clay",
        className,
      )}
    >
      {children}
    </span>
  );
}
