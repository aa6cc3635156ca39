import { cx } from "./cx.ts";

export interface SkeletonProps {
  /** CSS lengths, or class names for the size in `className`. */
  width?: number | string | undefined;
  height?: number | string | undefined;
  /** line: 6 px corners, for text; card: a card's or picture's corners; round: a pill or disc. */
  shape?: "line" | "card" | "round" | undefined;
  className?: string | undefined;
}

const corners = { line: "rounded-md", card: "rounded-lg", round: "rounded-full" };

/** A still place of the final size; give its region `aria-busy` and a status text. */
export function Skeleton({ width, height, shape = "line", className }: SkeletonProps) {
  return (
    <span
      aria-hidden
      className={cx("block animate-breathe bg-dune", corners[shape], className)}
      style={{ width, height }}
    />
  );
}
