import { cx } from "./cx.ts";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "sm" | "md" | "lg";

export interface ButtonLook {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  /** Full width. */
  block?: boolean | undefined;
  /** Square, for a lone icon. */
  square?: boolean | undefined;
  className?: string | undefined;
}

// Relative for what is drawn on it (a badge, a spinner), but for a caller who places the button itself.
const base =
  "[&:not(.absolute,.fixed,.sticky)]:relative inline-flex shrink-0 select-none items-center justify-center rounded-md font-medium whitespace-nowrap no-underline " +
  "transition-[background-color,border-color,color,transform] active:translate-y-px " +
  "disabled:opacity-45 disabled:active:translate-y-0 aria-disabled:active:translate-y-0 data-disabled:opacity-45";

const variants: Record<ButtonVariant, string> = {
  primary:
    "border border-transparent bg-primary text-on-primary hover:bg-primary-deep aria-expanded:bg-primary-deep",
  secondary:
    "border border-rim bg-surface text-ink hover:border-edge hover:bg-sand aria-expanded:border-edge aria-expanded:bg-sand",
  quiet: "border border-transparent text-ink hover:bg-wash aria-expanded:bg-wash",
  danger:
    "border border-transparent bg-pomegranate-fill text-on-pomegranate hover:brightness-90 dark:hover:brightness-110",
};

const sizes: Record<ButtonSize, string> = {
  sm: "h-8 gap-1.5 px-3 text-sm",
  md: "h-(--control-h) gap-2 px-4 text-body",
  lg: "h-12 gap-2.5 px-6 text-base font-semibold",
};

const squares: Record<ButtonSize, string> = {
  sm: "size-8 text-sm",
  md: "size-(--control-h) text-body",
  lg: "size-12 text-base",
};

/** The look of a button, for anything that isn't one: a router's Link, a label, a download anchor. */
export function buttonClass(look: ButtonLook = {}): string {
  const { variant = "primary", size = "md", block, square, className } = look;
  return cx(base, variants[variant], square ? squares[size] : sizes[size], block && "w-full", className);
}
