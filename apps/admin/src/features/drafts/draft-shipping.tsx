import type { DraftView } from "@souk/contracts";
import { Banner, Card, RadioGroup } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { ActionError } from "../../parts/action-error.tsx";
import { pickupOf } from "./customer-form.ts";
import { useDraftChange } from "./use-draft-change.ts";

/** How it is sent: what carries these goods to this address. Where it is picked up stands with who comes for it. */
export function DraftShipping({ draft, writes }: { draft: DraftView; writes: boolean }) {
  const { m, format } = useI18n();
  const { apply, error } = useDraftChange(draft.number);
  const { currency, shippingMethodCode } = draft;
  const none = writes && shippingMethodCode === null ? m.drafts.noneChosen : null;
  const isPickedUp = pickupOf(draft) !== null;
  const options = draft.shippingOptions.filter(({ code, pickup }) =>
    isPickedUp ? code === shippingMethodCode : pickup === null,
  );
  return (
    <Card title={m.drafts.shipping}>
      <ActionError error={error} />
      <Forgotten draft={draft} />
      {options.length === 0 ? (
        <p className="text-muted">{m.drafts.noShipping}</p>
      ) : (
        <RadioGroup
          label={m.drafts.chooseShipping}
          hideLabel
          value={shippingMethodCode ?? ""}
          disabled={!writes || isPickedUp}
          help={writes && isPickedUp ? m.drafts.pickup.change : none}
          onChange={(methodCode) => apply({ kind: "SHIPPING", methodCode })}
          options={options.map(({ code, label, amount }) => ({
            value: code,
            label,
            end: format.money(amount, currency),
          }))}
        />
      )}
    </Card>
  );
}

/** That a change of the draft took away what was chosen: nobody would see it otherwise. */
function Forgotten({ draft: { forgotten } }: { draft: DraftView }) {
  const { title, why } = useI18n().m.drafts.forgotten;
  if (forgotten === null) return null;
  return (
    <Banner tone="warning" role="alert" title={title(forgotten.label)} className="mb-4">
      {why[forgotten.why]}
    </Banner>
  );
}
