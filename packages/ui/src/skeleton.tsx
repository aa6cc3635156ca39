import { cx } from "./cx.ts";

export interface SkeletonProps {
  /** CSS lengths, or class names for the size in `className`. */
  width?: number | string | undefined;
  height?: number | string | undefined;
  round?: boolean | undefined;
  className?: string | undefined;
}

/** A still place of the final size; give its region `aria-busy` and a status text. */
export function Skeleton({ width, height, round, className }: SkeletonProps) {
  return (
    <span
      aria-hidden
      className={cx("block animate-breathe bg-dune", round ? "rounded-full" : "rounded-md", className)}
      style={{ width, height }}
    />
  );
}
