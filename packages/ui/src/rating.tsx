import { StarIcon } from "./icons/status-icons.tsx";
import { cx } from "./cx.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

export interface RatingProps {
  /** Between 0 and 5. */
  value: number;
  /** Read out, e.g. "4.3 of 5, 27 reviews". */
  label: string;
  /** Shown after the stars, e.g. "27". */
  count?: string | undefined;
  size?: number | undefined;
  className?: string | undefined;
}

/** A rating in eight-pointed stars, to the nearest whole one; the label says it exactly. */
export function Rating({ value, label, count, size = 16, className }: RatingProps) {
  return (
    <span className={cx("inline-flex items-center gap-1.5", className)}>
      <span className="inline-flex text-saffron-fill" aria-hidden>
        {[1, 2, 3, 4, 5].map((star) => (
          <StarIcon key={star} size={size} filled={star <= Math.round(value)} />
        ))}
      </span>
      {count ? (
        <span className="tnum text-sm text-muted" aria-hidden>
          {count}
        </span>
      ) : null}
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  );
}
