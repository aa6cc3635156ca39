import { cx } from "@souk/ui";

/** A name in whatever script it is written, on one line: it starts where the page's lines do and is cut at its own end. */
export function Name({ children, className }: { children: string; className?: string }) {
  return (
    <span className={cx("flex min-w-0", className)}>
      <span dir="auto" className="min-w-0 truncate">
        {children}
      </span>
    </span>
  );
}
