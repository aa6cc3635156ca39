import type { ReactNode } from "react";
import { useI18n } from "../lib/i18n.tsx";

export interface TimelineItem {
  id: string;
  title: ReactNode;
  who: string;
  /** ISO. */
  when: string;
  body?: ReactNode;
}

/** What happened to a record, newest first: what, who, when. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }) {
  const { format } = useI18n();
  return (
    <ol aria-label={label} className="flex flex-col">
      {items.map((item, index) => (
        <li key={item.id} className="relative ps-6 pb-5 last:pb-0">
          {index < items.length - 1 ? (
            <span aria-hidden className="absolute start-[4.5px] top-4 bottom-0 w-px bg-hairline" />
          ) : null}
          <span
            aria-hidden
            className="absolute start-0 top-1.5 size-2.5 rounded-full border-2 border-clay bg-surface"
          />
          <div className="text-body font-medium wrap-anywhere">{item.title}</div>
          {item.body ? <div className="mt-1 text-body wrap-anywhere">{item.body}</div> : null}
          <div className="mt-0.5 text-sm text-muted">
            <bdi>{item.who}</bdi> · <time dateTime={item.when}>{format.dateTime(item.when)}</time>
          </div>
        </li>
      ))}
    </ol>
  );
}
