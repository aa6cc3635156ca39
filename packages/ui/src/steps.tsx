import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { CheckIcon } from "./icons/status-icons.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";

export interface StepsProps {
  /** The accessible name: "Checkout steps". */
  label: string;
  /** `name` may be a link for what is done. */
  steps: readonly { id: string; name: ReactNode; state: "done" | "current" | "ahead" }[];
  /** Read out before a finished step's name: "Done". */
  doneLabel: string;
  className?: string | undefined;
}

const discs = {
  done: "bg-palm-soft text-palm",
  current: "bg-primary text-on-primary",
  ahead: "border border-edge text-faint",
};

/** Where one is on a way of a few steps. */
export function Steps({ label, steps, doneLabel, className }: StepsProps) {
  return (
    <ol aria-label={label} className={cx("flex flex-wrap items-center gap-x-6 gap-y-2", className)}>
      {steps.map(({ id, name, state }, index) => (
        <li
          key={id}
          aria-current={state === "current" ? "step" : undefined}
          className={cx(
            "flex items-center gap-2 text-sm",
            state === "current" ? "font-semibold text-ink" : "text-muted",
          )}
        >
          <span
            className={cx(
              "tnum grid size-6 place-items-center rounded-full text-xs font-semibold",
              discs[state],
            )}
          >
            {state === "done" ? <CheckIcon size={14} /> : index + 1}
          </span>
          {state === "done" ? <VisuallyHidden>{doneLabel}: </VisuallyHidden> : null}
          {name}
        </li>
      ))}
    </ol>
  );
}
