import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export interface CardProps {
  title?: ReactNode;
  /** At the end of the title's line. */
  action?: ReactNode;
  children: ReactNode;
  /** box: surface and hairline; plain: no box, a hairline above. If everything has a box, nothing has. */
  look?: "box" | "plain" | undefined;
  /** Heading level of the title; 2 unless told. */
  level?: 2 | 3 | undefined;
  className?: string | undefined;
}

/** A section of a page. */
export function Card({ title, action, children, look = "box", level = 2, className }: CardProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section
      className={cx(
        look === "box"
          ? "rounded-lg border border-hairline bg-surface p-5 [--ground:var(--color-surface)]"
          : "hairline-t pt-5",
        className,
      )}
    >
      {title || action ? (
        <div className="mb-4 flex min-h-8 items-center justify-between gap-4">
          <Heading className="text-lg">{title}</Heading>
          {action}
        </div>
      ) : null}
      {children}
    </section>
  );
}
