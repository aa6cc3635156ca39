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
const GATE =
  "M-13.5 30V5.2C-18.6-3-17.5-15.5-10.5-21.8C-7-24.9-3-26.8 0-30C3-26.8 7-24.9 10.5-21.8C17.5-15.5 18.6-3 13.5 5.2V30Z";

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
