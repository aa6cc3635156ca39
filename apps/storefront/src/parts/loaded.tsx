import { ErrorState } from "@souk/ui";
import type { ReactNode } from "react";
import { useI18n } from "../lib/i18n.ts";
import { NotFound } from "./not-found.tsx";
import { errorText } from "../lib/problem-text.ts";
import { problemOf } from "../lib/trpc.ts";

interface QueryLike<T> {
  data: T | undefined;
  error: unknown;
  isFetching: boolean;
  refetch: () => unknown;
}

interface Props<T> {
  query: QueryLike<T>;
  /** Of the final size, so that nothing jumps. */
  skeleton: ReactNode;
  children: (data: T) => ReactNode;
}

/** The states of every query: data, even if old; what is missing; what failed, with a retry; else the skeleton. */
export function Loaded<T>({ query, skeleton, children }: Props<T>) {
  const { m } = useI18n();
  if (query.data !== undefined) return children(query.data);
  if (query.error && problemOf(query.error)?.code === "NOT_FOUND") return <NotFound />;
  if (query.error) return <Failed query={query} />;
  return (
    <div aria-busy="true">
      <output className="sr-only">{m.common.loading}</output>
      {skeleton}
    </div>
  );
}

function Failed({ query }: { query: Pick<QueryLike<unknown>, "error" | "isFetching" | "refetch"> }) {
  const i18n = useI18n();
  const { m } = i18n;
  return (
    <div className="shop-width py-12">
      <ErrorState
        title={m.common.loadFailed}
        retryLabel={m.common.retry}
        pending={query.isFetching}
        onRetry={() => void query.refetch()}
      >
        {errorText(query.error, i18n)}
      </ErrorState>
    </div>
  );
}
