import { IconButton, TextField, TrashIcon } from "@souk/ui";
import { useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { VariantPicker } from "../../parts/variant-picker.tsx";
import type { BundleItemForm, ProductForm, VariantForm } from "./product-form.ts";

interface Props {
  variant: VariantForm;
  at: number;
  onChange: (changed: Partial<VariantForm>) => void;
}

/** What a variant holds, where it is a bundle: other variants and how many of each. */
export function BundleFields({ variant, at, onChange }: Props) {
  const { m } = useI18n();
  const words = m.merchandising.bundle;
  const { bundle } = variant;
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 sm:col-span-2">
      <legend className="mb-1 text-sm font-medium">{words.title}</legend>
      <p className="text-sm text-muted">{words.help}</p>
      <ul className="flex flex-col gap-2">
        {bundle.map((item, place) => (
          <BundleItem
            key={item.variantId}
            item={item}
            path={{ at, place }}
            onQuantity={(quantity) => onChange({ bundle: bundle.with(place, { ...item, quantity }) })}
            onRemove={() => onChange({ bundle: bundle.toSpliced(place, 1) })}
          />
        ))}
      </ul>
      <VariantPicker
        label={words.add}
        without={[variant.id, ...bundle.map(({ variantId }) => variantId)]}
        onPick={(picked) => onChange({ bundle: [...bundle, { ...picked, quantity: "1" }] })}
      />
    </fieldset>
  );
}

interface ItemProps {
  item: BundleItemForm;
  path: { at: number; place: number };
  onQuantity: (quantity: string) => void;
  onRemove: () => void;
}

function BundleItem({ item, path: { at, place }, onQuantity, onRemove }: ItemProps) {
  const { m } = useI18n();
  const { formState } = useFormContext<ProductForm>();
  const wrong = formState.errors.variants?.[at]?.bundle?.[place];
  return (
    <li className="flex items-center gap-3">
      <TextField
        label={m.merchandising.bundle.quantity(item.name)}
        hideLabel
        inputMode="numeric"
        dir="ltr"
        className="w-20 shrink-0"
        inputClassName="tnum text-end"
        value={item.quantity}
        error={wrong ? m.merchandising.bundle.quantityInvalid : undefined}
        onChange={onQuantity}
      />
      <span aria-hidden>×</span>
      <span className="min-w-0 flex-1 text-sm wrap-anywhere">{item.name}</span>
      <IconButton
        size="sm"
        label={m.merchandising.removeName(item.name)}
        icon={<TrashIcon size={16} />}
        onClick={onRemove}
      />
    </li>
  );
}
