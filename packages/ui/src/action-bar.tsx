import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export interface ActionBarProps {
  /** The accessible name: "Unsaved changes", "Selected orders". */
  label: string;
  /** Absent when there is nothing to save or nothing selected. */
  open: boolean;
  /** What is so: "3 orders selected". */
  children: ReactNode;
  /** What to do about it; the main button last. */
  actions: ReactNode;
  className?: string | undefined;
}

/** A bar from below while something waits to be saved or is selected. Sticks to the bottom of its column. */
export function ActionBar({ label, open, children, actions, className }: ActionBarProps) {
  if (!open) return null;
  return (
    <section
      aria-label={label}
      className={cx(
        "bottom-bar no-print sticky bottom-4 z-30 mt-4 flex min-h-14 flex-wrap items-center justify-between gap-3 rounded-lg border border-rim bg-surface py-2 ps-5 pe-2.5 shadow-float",
        "transition-[opacity,transform] starting:translate-y-3 starting:opacity-0",
        className,
      )}
    >
      <div className="min-w-0 text-body font-medium">{children}</div>
      <div className="flex flex-wrap gap-2">{actions}</div>
    </section>
  );
}
