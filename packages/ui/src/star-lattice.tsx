import { useId } from "react";
import { latticePaths } from "./star-geometry.ts";

export interface StarLatticeProps {
  /** Width of one star in pixels; 96 unless told. */
  pitch?: number | undefined;
  /** Sets colour and strength, e.g. "text-ink/6". Fills its positioned parent. */
  className?: string | undefined;
}

/** The star-and-cross lattice as a background that fills its `relative` parent. Decoration. */
export function StarLattice({ pitch = 96, className = "text-ink/6" }: StarLatticeProps) {
  const id = useId();
  const { lines, fine } = latticePaths(pitch);
  return (
    <svg className={`pointer-events-none absolute inset-0 size-full ${className}`} aria-hidden>
      <defs>
        <pattern id={id} width={pitch} height={pitch} patternUnits="userSpaceOnUse" x="50%" y="50%">
          <g fill="none" stroke="currentColor" strokeLinejoin="round">
            <path d={lines} strokeWidth={1.5} />
            <path d={fine} strokeWidth={1} />
          </g>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
