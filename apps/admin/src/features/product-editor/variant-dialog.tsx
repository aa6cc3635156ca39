import { CURRENCIES } from "@souk/contracts";
import { Button, Checkbox, Dialog, NativeSelect, TextField } from "@souk/ui";
import { useFormContext, useWatch } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { BundleFields } from "./bundle-fields.tsx";
import type { PriceForm } from "./price-form.ts";
import type { ProductForm, VariantForm } from "./product-form.ts";

interface Props {
  variant: VariantForm;
  at: number;
  name: string;
  onChange: (changed: Partial<VariantForm>) => void;
  onRemove: (() => void) | undefined;
  onClose: () => void;
}

/** All of a variant. It changes the form at once; the save bar saves. */
export function VariantDialog({ variant, at, name, onChange, onRemove, onClose }: Props) {
  const { m } = useI18n();
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={name}
      closeLabel={m.common.close}
      footer={
        <>
          {onRemove ? (
            <Button
              variant="quiet"
              className="me-auto text-pomegranate"
              onClick={() => {
                onRemove();
                onClose();
              }}
            >
              {m.common.remove}
            </Button>
          ) : null}
          <Button onClick={onClose}>{m.editor.done}</Button>
        </>
      }
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Prices variant={variant} at={at} onChange={onChange} />
        <Details variant={variant} at={at} onChange={onChange} />
        <BundleFields variant={variant} at={at} onChange={onChange} />
      </div>
    </Dialog>
  );
}

type PartProps = Pick<Props, "variant" | "at" | "onChange">;

function Prices({ variant, at, onChange }: PartProps) {
  const { m } = useI18n();
  const { formState } = useFormContext<ProductForm>();
  const errors = formState.errors.variants?.[at]?.prices;
  const { prices } = variant;
  return CURRENCIES.map((currency) => {
    const set = (changed: Partial<PriceForm>) =>
      onChange({ prices: { ...prices, [currency]: { ...prices[currency], ...changed } } });
    const look = {
      inputMode: "decimal",
      suffix: currency,
      dir: "ltr",
      inputClassName: "tnum text-end",
    } as const;
    return (
      <div key={currency} className="contents">
        <TextField
          {...look}
          label={m.editor.price}
          value={prices[currency].amount}
          error={errors?.[currency]?.amount?.message}
          onChange={(amount) => set({ amount })}
        />
        <TextField
          {...look}
          label={m.editor.compareAt}
          optionalLabel={m.common.optional}
          value={prices[currency].compareAt}
          error={errors?.[currency]?.compareAt?.message}
          onChange={(compareAt) => set({ compareAt })}
        />
      </div>
    );
  });
}

function Details({ variant, at, onChange }: PartProps) {
  const { m } = useI18n();
  const { control, formState } = useFormContext<ProductForm>();
  const media = useWatch({ control, name: "media" });
  const errors = formState.errors.variants?.[at];
  return (
    <>
      <TextField
        label={m.editor.sku}
        dir="ltr"
        inputClassName="font-mono"
        value={variant.sku}
        error={errors?.sku?.message}
        onChange={(sku) => onChange({ sku })}
        maxLength={64}
      />
      <TextField
        label={m.editor.barcode}
        optionalLabel={m.common.optional}
        dir="ltr"
        value={variant.barcode}
        error={errors?.barcode?.message}
        onChange={(barcode) => onChange({ barcode })}
        maxLength={64}
      />
      <TextField
        label={m.editor.weight}
        inputMode="numeric"
        dir="ltr"
        value={variant.weightGrams}
        error={errors?.weightGrams?.message}
        onChange={(weightGrams) => onChange({ weightGrams })}
      />
      <TextField
        label={m.editor.lowStockAt}
        help={m.editor.lowStockHelp}
        inputMode="numeric"
        dir="ltr"
        value={variant.lowStockAt}
        error={errors?.lowStockAt?.message}
        onChange={(lowStockAt) => onChange({ lowStockAt })}
      />
      <NativeSelect
        label={m.editor.picture}
        placeholder={m.editor.defaultPicture}
        options={media.map((picture, place) => ({
          value: picture.id,
          label: picture.alt || m.editor.pictureName(place + 1),
        }))}
        value={variant.mediaId}
        onChange={(mediaId) => onChange({ mediaId })}
      />
      <Checkbox
        className="self-end"
        label={m.editor.active}
        value={variant.active}
        onChange={(active) => onChange({ active })}
      />
    </>
  );
}
