import { ComboBox } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useI18n } from "../lib/i18n.tsx";
import { textIn } from "../lib/texts.ts";
import { trpc } from "../lib/trpc.ts";

interface Props {
  label: string;
  without?: readonly string[];
  onPick: (picked: { variantId: string; name: string }) => void;
}

/** Finds a variant by its product's name or its SKU. */
export function VariantPicker({ label, without, onPick }: Props) {
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
  const nameOf = ({ names, options, sku }: (typeof choices)[number]) =>
    [textIn(names, locale), options, sku].filter(Boolean).join(" · ");
  return (
    <ComboBox
      label={label}
      placeholder={m.merchandising.searchHint}
      options={choices.map((choice) => ({ id: choice.variantId, label: nameOf(choice) }))}
      value={null}
      inputValue={text}
      onInputChange={setText}
      onChange={(id) => {
        const choice = choices.find(({ variantId }) => variantId === id);
        if (!choice) return;
        onPick({ variantId: choice.variantId, name: nameOf(choice) });
        setText("");
      }}
      empty={text === "" ? m.merchandising.searchHint : m.merchandising.nothingFound}
    />
  );
}
