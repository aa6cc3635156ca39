import { Button, FieldError } from "@souk/ui";
import { useController, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { VariantPicker } from "../../parts/variant-picker.tsx";
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
          <VariantPicker
            label={m.promotions.gift}
            placeholder={m.promotions.chooseGift}
            onPick={(picked) => field.onChange([picked])}
            disabled={!writes}
          />
          {fieldState.error?.message ? <FieldError>{fieldState.error.message}</FieldError> : null}
        </div>
      )}
      <NumberText name="effect.quantity" label={m.promotions.giftQuantity} />
    </div>
  );
}
