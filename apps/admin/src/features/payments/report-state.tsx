import type { ReconcileReportItem } from "@souk/contracts";
import { StatusPill } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

export function ReportStatePill({ endedAt, open }: Pick<ReconcileReportItem, "endedAt" | "open">) {
  const { m } = useI18n();
  if (endedAt === null) return <StatusPill tone="progress">{m.payments.running}</StatusPill>;
  return open > 0 ? (
    <StatusPill tone="warning">{m.payments.toLookAt}</StatusPill>
  ) : (
    <StatusPill tone="success">{m.payments.inOrder}</StatusPill>
  );
}
