import { FindBox, useFinding } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { choiceName } from "../lib/choice-name.ts";
import { useI18n } from "../lib/i18n.tsx";
import { trpc } from "../lib/trpc.ts";

interface Props {
  label: string;
  placeholder?: string;
  without?: readonly string[];
  onPick: (picked: { variantId: string; name: string }) => void;
  disabled?: boolean;
}

/** Finds a variant by its product's name or its SKU. */
export function VariantPicker({ label, placeholder, without, onPick, disabled }: Props) {
  const { m, locale } = useI18n();
  const finding = useFinding();
  const found = useQuery({
    ...trpc.products.findVariants.queryOptions({ locale, query: finding.query }),
    enabled: finding.query !== "",
    placeholderData: keepPreviousData,
  });
  return (
    <FindBox
      label={label}
      disabled={disabled}
      finding={finding}
      entries={found.data?.filter(({ variantId }) => !without?.includes(variantId))}
      option={(choice) => ({ id: choice.variantId, label: choiceName(choice, locale) })}
      onPick={(choice) => onPick({ variantId: choice.variantId, name: choiceName(choice, locale) })}
      hint={placeholder ?? m.merchandising.searchHint}
      nothingFound={m.merchandising.nothingFound}
    />
  );
}
