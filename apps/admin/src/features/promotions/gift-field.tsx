import { Button, ComboBox, FieldError } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useController, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { trpc } from "../../lib/trpc.ts";
import { NumberText } from "./number-text.tsx";
import type { PromotionForm } from "./promotion-form.ts";

/** The variant that is given, and how many of it. */
export function GiftField({ writes }: { writes: boolean }) {
  const { m } = useI18n();
  const { control } = useFormContext<PromotionForm>();
  const { field, fieldState } = useController({ control, name: "effect.gift" });
  const [gift] = field.value;
  return (
    <div className="grid items-start gap-5 sm:grid-cols-2">
      {gift ? (
        <div>
          <p className="text-sm font-medium">{m.promotions.gift}</p>
          <p className="mt-1 wrap-anywhere">{gift.name}</p>
          {writes ? (
            <Button variant="quiet" size="sm" className="-ms-3" onClick={() => field.onChange([])}>
              {m.promotions.removeGift}
            </Button>
          ) : null}
        </div>
      ) : (
        <div>
          <VariantPicker onPick={(picked) => field.onChange([picked])} disabled={!writes} />
          {fieldState.error?.message ? <FieldError>{fieldState.error.message}</FieldError> : null}
        </div>
      )}
      <NumberText name="effect.quantity" label={m.promotions.giftQuantity} />
    </div>
  );
}

interface PickerProps {
  onPick: (picked: { variantId: string; name: string }) => void;
  disabled: boolean;
}

function VariantPicker({ onPick, disabled }: PickerProps) {
  const { m, locale } = useI18n();
  const [text, setText] = useState("");
  const query = useDeferredValue(text.trim());
  const found = useQuery({
    ...trpc.products.findVariants.queryOptions({ locale, query }),
    enabled: query !== "",
    placeholderData: keepPreviousData,
  });
  const options = (query === "" ? [] : (found.data ?? [])).map(({ variantId, names, options: of, sku }) => ({
    id: variantId,
    label: [textIn(names, locale), of, sku].filter(Boolean).join(" · "),
  }));
  return (
    <ComboBox
      label={m.promotions.gift}
      placeholder={m.promotions.chooseGift}
      disabled={disabled}
      options={options}
      value={null}
      inputValue={text}
      onInputChange={setText}
      onChange={(id) => {
        const choice = options.find((one) => one.id === id);
        if (choice) onPick({ variantId: choice.id, name: choice.label });
      }}
      empty={text === "" ? m.merchandising.searchHint : m.merchandising.nothingFound}
    />
  );
}
