/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role --
   what scrolls must be reachable by keyboard, and no native element is a named scrolling box. */
import { cx } from "@souk/ui";
import type { ReactNode } from "react";

/** Holds what is wider than a phone: it scrolls by itself, by keyboard too. */
export function ScrollBox({
  label,
  children,
  className,
}: {
  label: string;
  children: ReactNode;
  className?: string;
}) {
  return (
    <div
      role="group"
      aria-label={label}
      tabIndex={0}
      className={cx("relative overflow-x-auto outline-offset-[-2px]", className)}
    >
      {children}
    </div>
  );
}
