import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { cx } from "./cx.ts";
import { RefreshIcon } from "./icons/arrow-icons.tsx";
import { AlertIcon } from "./icons/status-icons.tsx";

export interface ErrorStateProps {
  title: ReactNode;
  children?: ReactNode;
  retryLabel?: string | undefined;
  onRetry?: (() => void) | undefined;
  /** The retry is under way. */
  pending?: boolean | undefined;
  /** Small print for support: the request's id. */
  detail?: ReactNode;
  className?: string | undefined;
}

/** Something failed: said in words, with a way to try again. */
export function ErrorState(props: ErrorStateProps) {
  const { title, children, retryLabel, onRetry, pending, detail, className } = props;
  return (
    <div
      role="alert"
      className={cx(
        "flex flex-col items-center rounded-lg border border-hairline px-6 py-12 text-center",
        className,
      )}
    >
      <AlertIcon size={28} className="mb-3 text-pomegranate" />
      <p className="text-lg font-semibold">{title}</p>
      {children ? <div className="mt-1 max-w-md text-body text-muted">{children}</div> : null}
      {onRetry && retryLabel ? (
        <Button
          className="mt-5"
          variant="secondary"
          onClick={onRetry}
          pending={pending}
          start={<RefreshIcon size={18} />}
        >
          {retryLabel}
        </Button>
      ) : null}
      {detail ? <p className="ltr mt-4 font-mono text-xs text-faint">{detail}</p> : null}
    </div>
  );
}
