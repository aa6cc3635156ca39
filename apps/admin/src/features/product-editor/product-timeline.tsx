import type { ProductDetail } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { RecordTimeline } from "../../parts/record-timeline.tsx";

/** Who changed what, and when: old and new. */
export function ProductTimeline({ detail }: { detail: ProductDetail }) {
  const { m, format } = useI18n();
  return (
    <RecordTimeline entity="product" entityId={detail.id}>
      <p className="mt-4 text-sm text-muted">{m.editor.created(format.dateTime(detail.createdAt))}</p>
    </RecordTimeline>
  );
}
