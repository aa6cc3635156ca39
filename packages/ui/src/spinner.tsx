import { SHARP, starPath } from "./star-geometry.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

export interface SpinnerProps {
  /** Pixels; 24 unless told. */
  size?: number | undefined;
  /** Read out, e.g. "Loading". Without it the star is decoration. */
  label?: string | undefined;
  className?: string | undefined;
}

/** The loading mark: the eight-pointed star, turning by one point at a time. */
export function Spinner({ size = 24, label, className }: SpinnerProps) {
  return (
    <span className={className} role={label ? "status" : undefined}>
      <svg
        viewBox="-12 -12 24 24"
        width={size}
        height={size}
        className="animate-star"
        fill="none"
        aria-hidden
      >
        <path d={starPath(10)} stroke="currentColor" strokeWidth={1.5} strokeLinejoin="round" />
        <path d={starPath(4.5, 0, 0, SHARP)} fill="currentColor" />
      </svg>
      {label ? <VisuallyHidden>{label}</VisuallyHidden> : null}
    </span>
  );
}
