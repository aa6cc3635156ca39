import type { ReactNode } from "react";
import { cx } from "../cx.ts";

export interface IconProps {
  /** Pixels; 20 unless told. */
  size?: number | undefined;
  /** Names an icon that stands alone; without it the icon is decoration. */
  label?: string | undefined;
  className?: string | undefined;
}

interface Props extends IconProps {
  children?: ReactNode;
  /** Turns round in right-to-left text: arrows, things that move. */
  mirrored?: boolean;
  /** Path of zero-length strokes, drawn as dots. */
  dots?: string;
}

/** The one grid of all icons: 20 px, strokes of 1.5 with round ends, in the current colour. */
export function Icon({ size = 20, label, className, mirrored, dots, children }: Props) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      className={cx("shrink-0", mirrored && "mirror", className)}
      fill="none"
      stroke="currentColor"
      strokeWidth={size < 18 ? 1.75 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {children}
      {dots ? <path d={dots} strokeWidth={2.4} /> : null}
    </svg>
  );
}
