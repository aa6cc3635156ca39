import { DraftChange, type AddressView, type DraftView } from "@souk/contracts";
import { Banner, Checkbox, TextField } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { AddressForm, type TypedAddress } from "./address-form.tsx";
import { useDraftChange } from "./use-draft-change.ts";

const blank: TypedAddress = {
  fullName: "",
  company: "",
  line1: "",
  line2: "",
  postalCode: "",
  city: "",
  region: "",
  country: "MA",
  phone: "",
};

const typed = (address: AddressView | null): TypedAddress =>
  address
    ? {
        ...address,
        company: address.company ?? "",
        line2: address.line2 ?? "",
        postalCode: address.postalCode ?? "",
        region: address.region ?? "",
      }
    : blank;

/** Whose order it is, as a checkout would ask. */
export function CustomerDialog({ draft, onClose }: { draft: DraftView; onClose: () => void }) {
  const { m } = useI18n();
  const [email, setEmail] = useState(draft.email ?? "");
  const [vatNumber, setVatNumber] = useState(draft.vatNumber ?? "");
  const [shipping, setShipping] = useState(typed(draft.shippingAddress));
  const [billing, setBilling] = useState(draft.billingAddress ? typed(draft.billingAddress) : null);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const { apply, error, isPending } = useDraftChange(draft.number, onClose);
  const names: Record<string, string> = {
    email: m.drafts.email,
    vatNumber: m.drafts.vatNumber,
    ...m.drafts.address,
  };
  const submit = (): void => {
    const parsed = DraftChange.safeParse({
      kind: "CUSTOMER",
      email: email.trim(),
      shippingAddress: shipping,
      billingAddress: billing,
      ...(vatNumber.trim() === "" ? {} : { vatNumber: vatNumber.trim() }),
    });
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
      <TextField label={m.drafts.email} type="email" value={email} onChange={setEmail} dir="ltr" required />
      <AddressForm legend={m.drafts.shipTo} value={shipping} onChange={setShipping} />
      <Checkbox
        label={m.drafts.billingSame}
        value={billing === null}
        onChange={(same) => setBilling(same ? null : { ...blank, country: shipping.country })}
      />
      {billing ? <AddressForm legend={m.drafts.billTo} value={billing} onChange={setBilling} /> : null}
      <TextField
        label={m.drafts.vatNumber}
        optionalLabel={m.common.optional}
        value={vatNumber}
        onChange={setVatNumber}
        dir="ltr"
      />
    </ActionDialog>
  );
}
