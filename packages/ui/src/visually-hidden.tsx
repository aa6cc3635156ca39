import type { ReactNode } from "react";

/** Read out, not shown. */
export function VisuallyHidden({ children, id }: { children: ReactNode; id?: string | undefined }) {
  return (
    <span className="sr-only" id={id}>
      {children}
    </span>
  );
}
