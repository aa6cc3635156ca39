import type { ImportJobView } from "@souk/contracts";
import { Card, Stat } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

/** How many products are new, changed, left as they are or out. */
export function ImportCounts({ job }: { job: ImportJobView }) {
  const { m, format } = useI18n();
  const title =
    job.work === "CHECK" ? m.imports.willBe : job.work === "UNDO" ? m.imports.wasUndone : m.imports.wasDone;
  const keys =
    job.work === "UNDO"
      ? (["undone", "conflicts"] as const)
      : (["created", "changed", "unchanged", "refused"] as const);
  return (
    <Card title={title}>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        {keys.map((key) => (
          <Stat key={key} label={m.imports.counts[key]} value={format.number(job[key])} />
        ))}
      </div>
    </Card>
  );
}
