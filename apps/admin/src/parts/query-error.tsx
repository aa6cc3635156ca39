import { ErrorState } from "@souk/ui";
import { problemOf } from "../lib/api-error.ts";
import { useI18n } from "../lib/i18n.tsx";
import { useErrorText } from "../lib/use-words.ts";
import { NotAllowed } from "./not-allowed.tsx";
import { NotFound } from "./not-found.tsx";

interface Props {
  error: unknown;
  onRetry: () => void;
  pending: boolean;
}

/** Why nothing can be shown, and what to do: the API's denial and absence have their own faces. */
export function QueryError({ error, onRetry, pending }: Props) {
  const { m } = useI18n();
  const words = useErrorText();
  const code = problemOf(error)?.code;
  if (code === "FORBIDDEN") return <NotAllowed level={2} />;
  if (code === "NOT_FOUND") return <NotFound level={2} />;
  return (
    <ErrorState title={m.common.errorTitle} retryLabel={m.common.retry} onRetry={onRetry} pending={pending}>
      {words(error)}
    </ErrorState>
  );
}
