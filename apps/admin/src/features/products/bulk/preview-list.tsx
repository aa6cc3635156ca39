import type { BulkCheck } from "../../../lib/api-types.ts";
import { StatusPill } from "@souk/ui";
import { useI18n } from "../../../lib/i18n.tsx";
import { useRowWords } from "./use-row-words.ts";

/** How many change, and a few of them; how many can't, and why. */
export function PreviewList({ check }: { check: BulkCheck }) {
  const { m } = useI18n();
  const words = useRowWords();
  return (
    <>
      <output className="flex flex-wrap gap-2">
        <StatusPill tone="success">{m.bulk.willChange(check.changed)}</StatusPill>
        {check.same > 0 ? <StatusPill tone="neutral">{m.bulk.isSame(check.same)}</StatusPill> : null}
        {check.refused > 0 ? <StatusPill tone="danger">{m.bulk.willRefuse(check.refused)}</StatusPill> : null}
      </output>
      <ul aria-label={m.bulk.preview} className="max-h-80 overflow-y-auto">
        {check.samples.map((row) => (
          <li key={row.productId} className="hairline-b flex flex-col gap-0.5 py-2 text-sm">
            <bdi className="font-medium">{row.name}</bdi>
            <span className={row.problem ? "text-pomegranate" : "text-muted"}>{words(row)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
