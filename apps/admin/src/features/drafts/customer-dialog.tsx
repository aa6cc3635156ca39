import { DraftChange, type DraftView } from "@souk/contracts";
import { Banner, RadioGroup, TextField } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { changeOf, type CustomerForm, formOf } from "./customer-form.ts";
import { DeliveryFields } from "./delivery-fields.tsx";
import { PickupFields } from "./pickup-fields.tsx";
import { useDraftChange } from "./use-draft-change.ts";

/** Whose order it is, and how he gets it, as a checkout would ask. */
export function CustomerDialog({ draft, onClose }: { draft: DraftView; onClose: () => void }) {
  const { m } = useI18n();
  const [form, setForm] = useState(() => formOf(draft));
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const { apply, error, isPending } = useDraftChange(draft.number, onClose);
  const change = (changed: Partial<CustomerForm>): void => setForm((was) => ({ ...was, ...changed }));
  const names: Record<string, string> = {
    email: m.drafts.email,
    vatNumber: m.drafts.vatNumber,
    methodCode: m.drafts.pickup.store,
    ...m.drafts.address,
  };
  const submit = (): void => {
    const parsed = DraftChange.safeParse(changeOf(form));
    if (parsed.success) return apply(parsed.data);
    setWrong([...new Set(parsed.error.issues.map(({ path }) => names[String(path.at(-1))] ?? ""))]);
  };
  return (
    <ActionDialog
      open
      onClose={onClose}
      size="lg"
      title={m.drafts.editCustomer}
      submitLabel={m.drafts.save}
      pending={isPending}
      error={error}
      onSubmit={submit}
    >
      {wrong.length > 0 ? (
        <Banner tone="danger" role="alert">
          {m.drafts.wrong}
          {wrong.filter(Boolean).join(", ")}
        </Banner>
      ) : null}
      <TextField
        label={m.drafts.email}
        type="email"
        value={form.email}
        onChange={(email) => change({ email })}
        dir="ltr"
        required
      />
      {draft.pickups.length > 0 ? <WayField form={form} onChange={change} /> : null}
      {form.way === "pickup" ? (
        <PickupFields draft={draft} form={form} onChange={change} />
      ) : (
        <DeliveryFields form={form} onChange={change} />
      )}
    </ActionDialog>
  );
}

interface WayProps {
  form: CustomerForm;
  onChange: (changed: Partial<CustomerForm>) => void;
}

/** Brought, or picked up: where there is a place for that. */
function WayField({ form, onChange }: WayProps) {
  const say = useI18n().m.drafts.pickup;
  return (
    <RadioGroup
      label={say.how}
      value={form.way}
      onChange={(way) => onChange({ way: way === "pickup" ? "pickup" : "delivery" })}
      options={[
        { value: "delivery", label: say.deliver },
        { value: "pickup", label: say.label, help: say.help },
      ]}
    />
  );
}
