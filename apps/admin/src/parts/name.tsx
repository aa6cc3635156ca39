import { cx } from "@souk/ui";

/** A name in whatever script it is written, on one line: cut at its own end, aligned with the page. */
export function Name({ children, className }: { children: string; className?: string }) {
  return (
    <span dir="auto" className={cx("block truncate [text-align:match-parent]", className)}>
      {children}
    </span>
  );
}
