import { cx } from "@souk/ui";

/**
 * A name in whatever script it is written, on one line, or two where its end tells it from others: it starts where the
 * page's lines do and is cut at its own end.
 */
export function Name(props: { children: string; className?: string; lines?: 1 | 2 }) {
  const { children, className, lines = 1 } = props;
  return (
    <span className={cx("flex min-w-0", className)}>
      <span dir="auto" className={cx("min-w-0", lines === 1 ? "truncate" : "line-clamp-2")}>
        {children}
      </span>
    </span>
  );
}
