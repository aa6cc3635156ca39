import { MAX_TRANSFER_LINES } from "@souk/contracts";
import { Card, ComboBox, FieldError, IconButton, QuantityField, TrashIcon } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { trpc } from "../../lib/trpc.ts";

export interface Goods {
  variantId: string;
  name: string;
  quantity: number;
}

interface Props {
  goods: readonly Goods[];
  onChange: (goods: readonly Goods[]) => void;
  error: boolean;
}

/** What is sent, and how many of each. */
export function TransferGoods({ goods, onChange, error }: Props) {
  const { m } = useI18n();
  const set = (variantId: string, quantity: number) =>
    onChange(goods.map((one) => (one.variantId === variantId ? { ...one, quantity } : one)));
  return (
    <Card title={m.transfers.lines}>
      <ul className="mb-4">
        {goods.map(({ variantId, name, quantity }) => (
          <li key={variantId} className="hairline-b flex items-center justify-between gap-4 py-2.5">
            <span className="min-w-0 font-medium wrap-anywhere">{name}</span>
            <span className="flex shrink-0 items-center gap-2">
              <QuantityField
                label={m.transfers.quantityOf(name)}
                hideLabel
                size="sm"
                min={1}
                max={100_000}
                value={quantity}
                onChange={(next) => set(variantId, next)}
                decrementLabel={m.orders.lessOf(name)}
                incrementLabel={m.orders.moreOf(name)}
              />
              <IconButton
                size="sm"
                label={m.transfers.removeOf(name)}
                icon={<TrashIcon size={16} />}
                onClick={() => onChange(goods.filter((one) => one.variantId !== variantId))}
              />
            </span>
          </li>
        ))}
      </ul>
      {goods.length < MAX_TRANSFER_LINES ? (
        <GoodsPicker
          without={goods.map(({ variantId }) => variantId)}
          onPick={(picked) => onChange([...goods, { ...picked, quantity: 1 }])}
        />
      ) : null}
      {error ? <FieldError>{m.transfers.noLines}</FieldError> : null}
    </Card>
  );
}

interface PickerProps {
  without: readonly string[];
  onPick: (goods: Omit<Goods, "quantity">) => void;
}

function GoodsPicker({ without, onPick }: PickerProps) {
  const { m, locale } = useI18n();
  const [text, setText] = useState("");
  const query = useDeferredValue(text.trim());
  const found = useQuery({
    ...trpc.products.findVariants.queryOptions({ locale, query }),
    enabled: query !== "",
    placeholderData: keepPreviousData,
  });
  const choices = (query === "" ? [] : (found.data ?? [])).filter(
    ({ variantId }) => !without.includes(variantId),
  );
  const nameOf = ({ names, options, sku }: (typeof choices)[number]) =>
    [textIn(names, locale), options, sku].filter(Boolean).join(" · ");
  return (
    <ComboBox
      label={m.transfers.addGoods}
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
