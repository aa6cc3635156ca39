import { Card } from "@souk/ui";
import type { ReactNode } from "react";
import { useI18n } from "../lib/i18n.tsx";
import { RecordChanges, type RecordOfLog } from "./record-changes.tsx";

interface Props extends RecordOfLog {
  /** Under it. */
  children?: ReactNode;
}

/** A record's timeline as a card of its page. */
export function RecordTimeline({ children, ...record }: Props) {
  const { m } = useI18n();
  return (
    <Card title={m.editor.timeline}>
      <RecordChanges {...record} />
      {children}
    </Card>
  );
}
