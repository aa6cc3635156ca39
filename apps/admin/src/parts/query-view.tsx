import type { ReactNode } from "react";
import { useI18n } from "../lib/i18n.tsx";
import { QueryError } from "./query-error.tsx";

interface Query<T> {
  data: T | undefined;
  error: unknown;
  isFetching: boolean;
  refetch: () => unknown;
}

interface Props<T> {
  query: Query<T>;
  /** Of the final size. */
  skeleton: ReactNode;
  children: (data: T) => ReactNode;
}

/** Loading, error with retry, or the data; data once shown stays while it is fetched anew. */
export function QueryView<T>({ query, skeleton, children }: Props<T>) {
  const { m } = useI18n();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) {
    return <QueryError error={query.error} onRetry={() => void query.refetch()} pending={query.isFetching} />;
  }
  return (
    <div aria-busy>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output element belongs to forms */}
      <span role="status" className="sr-only">
        {m.common.loading}
      </span>
      {skeleton}
    </div>
  );
}
