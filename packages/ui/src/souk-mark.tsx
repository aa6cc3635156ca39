import { cx } from "./cx.ts";
import { starPath } from "./star-geometry.ts";

export interface SoukMarkProps {
  /** Height in pixels; 28 unless told. */
  size?: number | undefined;
  /** The shop's name beside the star, in the page's language; without it only the star is drawn. */
  name?: string | undefined;
  className?: string | undefined;
}

/** A market gate cut out of the star: a keyhole arch, as over a medina's door. */
const GATE = "M-13 49V6.5A18.5 18.5 0 1 1 13 6.5V49Z";

/** The brand: a clay star with a gate, and the name. */
export function SoukMark({ size = 28, name, className }: SoukMarkProps) {
  return (
    <span className={cx("inline-flex items-center gap-2 text-ink", className)}>
      <svg
        viewBox="-50 -50 100 100"
        width={size}
        height={size}
        className="shrink-0 text-clay-fill"
        aria-hidden
      >
        <path d={`${starPath(49)}${GATE}`} fill="currentColor" fillRule="evenodd" />
      </svg>
      {name ? (
        <span className="font-semibold tracking-tight leading-none" style={{ fontSize: size * 0.8 }}>
          {name}
        </span>
      ) : null}
    </span>
  );
}
