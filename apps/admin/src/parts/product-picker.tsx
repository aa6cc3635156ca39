import type { Picture } from "@souk/contracts";
import { FindBox, useFinding } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useI18n } from "../lib/i18n.tsx";
import { trpc } from "../lib/trpc.ts";

export interface PickedProduct {
  id: string;
  name: string;
  picture: Picture | null;
}

interface Props {
  label?: string;
  error?: string | undefined;
  /** Already chosen: they aren't offered. */
  without: readonly string[];
  onPick: (product: PickedProduct) => void;
  disabled?: boolean;
}

/** Finds a product by its name or SKU. */
export function ProductPicker({ label, error, without, onPick, disabled }: Props) {
  const { m, locale } = useI18n();
  const finding = useFinding();
  const found = useQuery({
    ...trpc.products.list.queryOptions({ locale, query: finding.query, limit: 20 }),
    enabled: finding.query !== "",
    placeholderData: keepPreviousData,
  });
  return (
    <FindBox
      label={label ?? m.merchandising.searchProducts}
      error={error}
      disabled={disabled}
      finding={finding}
      entries={found.data?.items.filter(({ id }) => !without.includes(id))}
      option={({ id, name }) => ({ id, label: name })}
      onPick={({ id, name, picture }) => onPick({ id, name, picture })}
      hint={m.merchandising.searchHint}
      nothingFound={m.merchandising.nothingFound}
    />
  );
}
