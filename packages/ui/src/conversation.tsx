import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export interface ConversationProps {
  /** The accessible name, e.g. "Conversation". */
  label: string;
  children: ReactNode;
}

/** What two sides said to each other, the oldest first. */
export function Conversation({ label, children }: ConversationProps) {
  return (
    <ol aria-label={label} className="flex flex-col gap-4">
      {children}
    </ol>
  );
}

export interface SaidProps {
  /** By whoever looks on: at the end side of the page. */
  own: boolean;
  who: string;
  /** ISO, and as it is shown. */
  when: string;
  whenText: string;
  /** Of the text: its own direction is found in it. */
  children: string;
  /** Under the text: what came with it. */
  below?: ReactNode;
}

/** One message; who and when stand under it, so colour and side alone say nothing. */
export function Said({ own, who, when, whenText, children, below }: SaidProps) {
  return (
    <li
      className={cx(
        "flex max-w-[min(36rem,88%)] flex-col",
        own ? "items-end self-end" : "items-start self-start",
      )}
    >
      <div
        className={cx(
          "rounded-lg px-4 py-2.5",
          own ? "rounded-ee-sm bg-primary-soft" : "rounded-es-sm bg-sand",
        )}
      >
        <p dir="auto" className="wrap-anywhere whitespace-pre-line">
          {children}
        </p>
        {below}
      </div>
      <p className="mt-1 text-sm text-muted">
        <bdi>{who}</bdi> · <time dateTime={when}>{whenText}</time>
      </p>
    </li>
  );
}

/** Something that was done between the messages. */
export function Happened({
  when,
  whenText,
  children,
}: {
  when: string;
  whenText: string;
  children: ReactNode;
}) {
  return (
    <li className="self-center text-center text-sm text-muted">
      {children} · <time dateTime={when}>{whenText}</time>
    </li>
  );
}
