import type { BulkEditView } from "../../../lib/api-types.ts";
import { linkClass, StatusPill } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../../lib/i18n.tsx";

/** How a bulk edit went, by numbers; the way to its products. */
export function BulkResult({ view, link = true }: { view: BulkEditView; link?: boolean }) {
  const { m } = useI18n();
  const { CHANGED, SAME, REFUSED, UNDONE, CONFLICT } = view.counts;
  return (
    <output className="flex flex-wrap items-center gap-2">
      {CHANGED > 0 || view.state === "DONE" ? (
        <StatusPill tone="success">{m.bulk.changed(CHANGED)}</StatusPill>
      ) : null}
      {UNDONE > 0 ? <StatusPill tone="info">{m.bulk.undone(UNDONE)}</StatusPill> : null}
      {SAME > 0 ? <StatusPill tone="neutral">{m.bulk.isSame(SAME)}</StatusPill> : null}
      {REFUSED > 0 ? <StatusPill tone="danger">{m.bulk.refused(REFUSED)}</StatusPill> : null}
      {CONFLICT > 0 ? <StatusPill tone="warning">{m.bulk.conflicts(CONFLICT)}</StatusPill> : null}
      {link ? (
        <Link to="/products/bulk-edits/$id" params={{ id: view.id }} className={linkClass()}>
          {m.bulk.details}
        </Link>
      ) : null}
    </output>
  );
}
