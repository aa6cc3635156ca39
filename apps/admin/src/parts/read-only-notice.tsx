import { Banner } from "@souk/ui";
import { useI18n } from "../lib/i18n.tsx";

/** On pages whose role may look and not change. */
export function ReadOnlyNotice() {
  const { m } = useI18n();
  return (
    <Banner tone="neutral" title={m.common.readOnlyTitle} className="mb-5 no-print">
      {m.common.readOnly}
    </Banner>
  );
}
