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

const WHOLE = 5;

/** A rating in eight-pointed stars, as far as it goes; the label says it exactly. */
export function Rating({ value, label, count, size = 16, className }: RatingProps) {
  return (
    <span className={cx("inline-flex items-center gap-1.5", className)}>
      <span className="relative inline-flex text-saffron-fill" aria-hidden>
        <Stars size={size} filled={false} />
        <span
          className="absolute inset-y-0 start-0 flex overflow-hidden"
          style={{ inlineSize: `${(value / WHOLE) * 100}%` }}
        >
          <Stars size={size} filled />
        </span>
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

function Stars({ size, filled }: { size: number; filled: boolean }) {
  return Array.from({ length: WHOLE }, (_, at) => (
    <StarIcon key={at} size={size} filled={filled} className="shrink-0" />
  ));
}
