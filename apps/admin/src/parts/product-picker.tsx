import type { Picture } from "@souk/contracts";
import { ComboBox } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useI18n } from "../lib/i18n.tsx";
import { trpc } from "../lib/trpc.ts";

export interface PickedProduct {
  id: string;
  name: string;
  picture: Picture | null;
}

interface Props {
  /** Already chosen: they aren't offered. */
  without: readonly string[];
  onPick: (product: PickedProduct) => void;
  disabled?: boolean;
}

/** Type to find a product; choosing it hands it out and clears the field for the next. */
export function ProductPicker({ without, onPick, disabled }: Props) {
  const { m, locale } = useI18n();
  const [text, setText] = useState("");
  const query = useDeferredValue(text.trim());
  const found = useQuery({
    ...trpc.products.list.queryOptions({ locale, query, limit: 20 }),
    enabled: query !== "",
    placeholderData: keepPreviousData,
  });
  const products = query === "" ? [] : (found.data?.items ?? []).filter(({ id }) => !without.includes(id));
  return (
    <ComboBox
      label={m.merchandising.searchProducts}
      placeholder={m.merchandising.searchHint}
      disabled={disabled}
      options={products.map(({ id, name }) => ({ id, label: name }))}
      value={null}
      inputValue={text}
      onInputChange={setText}
      onChange={(id) => {
        const product = products.find((one) => one.id === id);
        if (!product) return;
        onPick({ id: product.id, name: product.name, picture: product.picture });
        setText("");
      }}
      empty={text === "" ? m.merchandising.searchHint : m.merchandising.nothingFound}
    />
  );
}
