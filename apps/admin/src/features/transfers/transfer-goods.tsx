import { MAX_TRANSFER_LINES } from "@souk/contracts";
import { Card, FieldError, IconButton, QuantityField, TrashIcon } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { VariantPicker } from "../../parts/variant-picker.tsx";

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
        <VariantPicker
          label={m.transfers.addGoods}
          without={goods.map(({ variantId }) => variantId)}
          onPick={(picked) => onChange([...goods, { ...picked, quantity: 1 }])}
        />
      ) : null}
      {error ? <FieldError>{m.transfers.noLines}</FieldError> : null}
    </Card>
  );
}
