import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { CloseIcon } from "./icons/action-icons.tsx";

const look =
  "inline-flex h-8 max-w-full items-center gap-1 rounded-full border border-rim bg-surface ps-3 text-sm text-ink";

/** A small fact or keyword. */
export function Tag({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return (
    <span
      className={cx(
        "inline-flex h-6 w-fit items-center rounded-sm bg-dune px-2 text-xs font-medium text-muted",
        className,
      )}
    >
      {children}
    </span>
  );
}

export interface PillProps {
  children: ReactNode;
  onRemove: () => void;
  /** The accessible name, e.g. "Remove filter: Brass". */
  removeLabel: string;
}

/** A chosen filter, inside Pills; the whole pill removes it, and focus goes on to its neighbour. */
export function Pill({ children, onRemove, removeLabel }: PillProps) {
  return (
    <li className="max-w-full">
      <button
        type="button"
        aria-label={removeLabel}
        onClick={(event) => {
          passFocus(event.currentTarget);
          onRemove();
        }}
        className={cx(look, "group pe-2 transition-colors hover:border-edge hover:bg-sand")}
      >
        <span className="truncate">{children}</span>
        <CloseIcon size={14} className="text-muted group-hover:text-ink" />
      </button>
    </li>
  );
}

/** Before a pill goes, its neighbour takes the focus, so a keyboard user isn't thrown to the page's top. */
function passFocus(pill: HTMLElement): void {
  const all = [...(pill.closest("[data-pills]")?.querySelectorAll<HTMLElement>("button") ?? [])];
  const at = all.indexOf(pill);
  (all[at + 1] ?? all[at - 1])?.focus();
}

export interface PillsProps {
  /** The accessible name of the group, e.g. "Active filters". */
  label: string;
  children: ReactNode;
  clearLabel?: string | undefined;
  onClear?: (() => void) | undefined;
}

/** A row of filter pills with "clear all" at its end. */
export function Pills({ label, children, clearLabel, onClear }: PillsProps) {
  return (
    <ul aria-label={label} data-pills className="flex flex-wrap items-center gap-2">
      {children}
      {onClear && clearLabel ? (
        <li>
          <button
            type="button"
            onClick={onClear}
            className="h-8 rounded-md px-2 text-sm font-medium text-primary underline-offset-[3px] hover:underline"
          >
            {clearLabel}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
