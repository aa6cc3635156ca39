import type { ReactNode } from "react";
import { Button } from "./button.tsx";

export interface LoadMoreProps {
  label: string;
  /** "24 of 312". */
  status: ReactNode;
  /** Between 0 and 1: how much is shown. */
  share?: number | undefined;
  onLoadMore?: (() => void) | undefined;
  pending?: boolean | undefined;
  pendingLabel?: string | undefined;
  /** Instead of the button: a router's link to the next page, with buttonClass. */
  link?: ReactNode;
}

/** How much of the list is shown, and the rest on demand. Without `onLoadMore` and `link`, only the count. */
export function LoadMore({ label, status, share, onLoadMore, pending, pendingLabel, link }: LoadMoreProps) {
  return (
    <div className="flex flex-col items-center gap-3 py-8">
      <p className="tnum text-sm text-muted">{status}</p>
      {share === undefined ? null : (
        <span className="block h-0.5 w-48 overflow-clip rounded-full bg-dune" aria-hidden>
          <span className="block h-full bg-primary" style={{ width: `${Math.round(share * 100)}%` }} />
        </span>
      )}
      {link ??
        (onLoadMore ? (
          <Button variant="secondary" onClick={onLoadMore} pending={pending} pendingLabel={pendingLabel}>
            {label}
          </Button>
        ) : null)}
    </div>
  );
}
