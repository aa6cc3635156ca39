import { Button, EmptyState } from "@souk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useI18n } from "../lib/i18n.tsx";

interface Props {
  words: { emptyTitle: string; empty: string; noMatchTitle: string; noMatch: string };
  /** Whether the URL narrows the list: then the way out is to widen it. */
  filtered: boolean;
}

/** Instead of a list's rows: there are none yet, or none that match. */
export function NoRows({ words, filtered }: Props) {
  const { m } = useI18n();
  const navigate = useNavigate();
  if (!filtered) return <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>;
  return (
    <EmptyState
      title={words.noMatchTitle}
      action={
        <Button variant="secondary" onClick={() => void navigate({ to: ".", search: {} })}>
          {m.common.clearAll}
        </Button>
      }
    >
      {words.noMatch}
    </EmptyState>
  );
}
