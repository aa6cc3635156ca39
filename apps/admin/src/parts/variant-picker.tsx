import { ComboBox } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
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
  const [text, setText] = useState("");
  const query = useDeferredValue(text.trim());
  const found = useQuery({
    ...trpc.products.findVariants.queryOptions({ locale, query }),
    enabled: query !== "",
    placeholderData: keepPreviousData,
  });
  const choices = (query === "" ? [] : (found.data ?? [])).filter(
    ({ variantId }) => !without?.includes(variantId),
  );
  return (
    <ComboBox
      label={label}
      placeholder={placeholder ?? m.merchandising.searchHint}
      disabled={disabled}
      options={choices.map((choice) => ({ id: choice.variantId, label: choiceName(choice, locale) }))}
      value={null}
      inputValue={text}
      onInputChange={setText}
      onChange={(id) => {
        const choice = choices.find(({ variantId }) => variantId === id);
        if (!choice) return;
        onPick({ variantId: choice.variantId, name: choiceName(choice, locale) });
        setText("");
      }}
      empty={text === "" ? m.merchandising.searchHint : m.merchandising.nothingFound}
    />
  );
}
