import type { DraftView } from "@souk/contracts";
import { Card, RadioGroup } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { ActionError } from "../../parts/action-error.tsx";
import { useDraftChange } from "./use-draft-change.ts";

/** How it is sent: what carries these goods to this address. */
export function DraftShipping({ draft, writes }: { draft: DraftView; writes: boolean }) {
  const { m, format } = useI18n();
  const { apply, error } = useDraftChange(draft.number);
  return (
    <Card title={m.drafts.shipping}>
      <ActionError error={error} />
      {draft.shippingOptions.length === 0 ? (
        <p className="text-muted">{m.drafts.noShipping}</p>
      ) : (
        <RadioGroup
          label={m.drafts.chooseShipping}
          hideLabel
          value={draft.shippingMethodCode ?? ""}
          disabled={!writes}
          onChange={(methodCode) => apply({ kind: "SHIPPING", methodCode })}
          options={draft.shippingOptions.map(({ code, label, amount }) => ({
            value: code,
            label,
            end: format.money(amount, draft.currency),
          }))}
        />
      )}
    </Card>
  );
}
