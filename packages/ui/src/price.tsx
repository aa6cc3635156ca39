import { cx } from "./cx.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

export interface PriceProps {
  /** Already formatted. */
  price: string;
  /** Already formatted; makes the price a sale price. */
  oldPrice?: string | undefined;
  /** Read out before the old price, e.g. "was". */
  oldLabel?: string | undefined;
  /** Read out before a sale price, e.g. "now". */
  nowLabel?: string | undefined;
  /** A word before it, shown: "from". */
  fromLabel?: string | undefined;
  size?: "sm" | "md" | "lg" | undefined;
  className?: string | undefined;
}

const sizes = { sm: "text-sm", md: "text-base", lg: "text-2xl" };

/** A price, and the one it replaces. */
export function Price({
  price,
  oldPrice,
  oldLabel,
  nowLabel,
  fromLabel,
  size = "md",
  className,
}: PriceProps) {
  return (
    <span className={cx("tnum inline-flex flex-wrap items-baseline gap-x-2", sizes[size], className)}>
      {fromLabel ? <span className="text-sm text-muted">{fromLabel}</span> : null}
      <span className={cx("font-semibold", oldPrice ? "text-clay" : "text-ink")}>
        {oldPrice && nowLabel ? <VisuallyHidden>{nowLabel} </VisuallyHidden> : null}
        <bdi>{price}</bdi>
      </span>
      {oldPrice ? (
        <s className={cx("text-faint", size === "lg" ? "text-base" : "text-sm")}>
          {oldLabel ? <VisuallyHidden>{oldLabel} </VisuallyHidden> : null}
          <bdi>{oldPrice}</bdi>
        </s>
      ) : null}
    </span>
  );
}
