import type { ReactNode } from "react";

/** A key to press. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="ltr inline-grid h-5 min-w-5 place-items-center rounded-sm border border-rim bg-sand px-1 font-sans text-xs text-muted">
      {children}
    </kbd>
  );
}
