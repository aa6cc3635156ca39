import type { ReactNode } from "react";
import { useI18n } from "../../lib/i18n.tsx";

/** One of the things in a card that a customer did or was done: what it is, and at the end of the line its day. */
export function DatedRow({ at, children }: { at: string; children: ReactNode }) {
  const { format } = useI18n();
  return (
    <li className="hairline-t flex flex-wrap items-center gap-x-4 gap-y-1 py-2 first:border-t-0">
      {children}
      <time dateTime={at} className="ms-auto text-sm text-muted">
        {format.date(at)}
      </time>
    </li>
  );
}
