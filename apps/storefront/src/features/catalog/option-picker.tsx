import type { OptionView, VariantView } from "@souk/contracts";
import { cx, RadioGroup } from "@souk/ui";
import { useI18n } from "../../lib/i18n.ts";
import { isSoldOut, pickValue, valueOf } from "./variant-choice.ts";

interface Props {
  options: readonly OptionView[];
  variants: readonly VariantView[];
  chosen: VariantView;
  onChoose: (variant: VariantView) => void;
}

/** One group of radios an option. What is sold out can still be looked at, and says so. */
export function OptionPicker({ options, variants, chosen, onChoose }: Props) {
  const { m } = useI18n();
  return options.map((option) => (
    <RadioGroup
      key={option.id}
      label={option.label}
      look="chips"
      value={valueOf(option, chosen) ?? ""}
      onChange={(valueId) => onChoose(pickValue(variants, options, chosen, option.id, valueId))}
      options={option.values.map(({ id, label, hex }) => {
        const soldOut = isSoldOut(variants, options, chosen, option.id, id);
        return {
          value: id,
          label: <Value label={label} hex={hex} soldOut={soldOut} note={m.catalog.optionSoldOut("")} />,
        };
      })}
    />
  ));
}

function Value(props: { label: string; hex: string | null; soldOut: boolean; note: string }) {
  const { label, hex, soldOut, note } = props;
  return (
    <span className="flex items-center gap-2">
      {hex ? (
        <svg aria-hidden viewBox="0 0 20 20" className="size-5 shrink-0">
          <circle cx="10" cy="10" r="9.5" fill={hex} stroke="currentColor" strokeOpacity="0.35" />
        </svg>
      ) : null}
      <span className={cx(soldOut && "text-faint line-through")}>{label}</span>
      {soldOut ? <span className="sr-only">{note}</span> : null}
    </span>
  );
}
