import type { ReactNode } from "react";
import { Button, type ButtonProps } from "./button.tsx";

export interface IconButtonProps extends Omit<
  ButtonProps,
  "children" | "start" | "end" | "square" | "block"
> {
  /** The accessible name; also the native tooltip unless `title` says otherwise. */
  label: string;
  icon: ReactNode;
  /** A small count over the corner, e.g. the cart's. */
  badge?: ReactNode;
}

/** A square button with one icon. Quiet by default. */
export function IconButton({ label, icon, badge, variant = "quiet", ...rest }: IconButtonProps) {
  return (
    <Button title={label} {...rest} aria-label={label} variant={variant} square>
      {icon}
      {badge}
    </Button>
  );
}
