import { SHARP, starPath } from "./star-geometry.ts";

export interface StarMarkProps {
  /** Pixels; 24 unless told. */
  size?: number | undefined;
  /** "line" draws a second star inside. */
  look?: "fill" | "line" | undefined;
  className?: string | undefined;
}

/** One eight-pointed star in the current colour. Decoration. */
export function StarMark({ size = 24, look = "fill", className }: StarMarkProps) {
  return (
    <svg viewBox="-50 -50 100 100" width={size} height={size} className={className} aria-hidden fill="none">
      {look === "fill" ? (
        <path d={starPath(49)} fill="currentColor" />
      ) : (
        <g stroke="currentColor" strokeWidth={1.5} strokeLinejoin="round">
          <path d={starPath(48)} vectorEffect="non-scaling-stroke" />
          <path d={starPath(38)} vectorEffect="non-scaling-stroke" />
          <path d={starPath(20, 0, 0, SHARP)} fill="currentColor" stroke="none" />
        </g>
      )}
    </svg>
  );
}
