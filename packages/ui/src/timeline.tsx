import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import type { Tone } from "./status-pill.tsx";

export interface TimelineProps {
  /** The accessible name. */
  label: string;
  /** Newest first. `time` is a `<time>` element; `children` what changed. */
  events: readonly {
    id: string;
    title: ReactNode;
    time: ReactNode;
    tone?: Tone | undefined;
    children?: ReactNode;
  }[];
  className?: string | undefined;
}

const dots: Record<Tone, string> = {
  neutral: "bg-edge",
  info: "bg-primary",
  progress: "bg-saffron-fill",
  success: "bg-palm",
  warning: "bg-saffron-fill",
  danger: "bg-pomegranate-fill",
  accent: "bg-clay-fill",
};

/** What happened to a record: who, when, what. */
export function Timeline({ label, events, className }: TimelineProps) {
  return (
    <ol aria-label={label} className={cx("flex flex-col", className)}>
      {events.map(({ id, title, time, tone = "neutral", children }) => (
        <li
          key={id}
          className="relative ms-1 border-s border-hairline ps-5 pb-5 last:border-transparent last:pb-0"
        >
          <span
            aria-hidden
            className={cx(
              "absolute -start-[4.5px] top-1.5 size-2 rounded-full ring-4 ring-paper",
              dots[tone],
            )}
          />
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <p className="text-sm font-medium">{title}</p>
            <p className="text-xs text-faint">{time}</p>
          </div>
          {children ? <div className="mt-0.5 text-sm text-muted">{children}</div> : null}
        </li>
      ))}
    </ol>
  );
}
