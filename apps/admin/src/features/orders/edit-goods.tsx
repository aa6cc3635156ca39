import type { StaffOrderView } from "@souk/contracts";
import { IconButton, QuantityField, TrashIcon, UndoIcon } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { VariantPicker } from "../../parts/variant-picker.tsx";
import { type EditForm, leastUnits, unitsOf, withAdded, withAddedUnits, withUnits } from "./edit-form.ts";

interface Props {
  order: StaffOrderView;
  form: EditForm;
  onChange: (form: EditForm) => void;
}

/** The lines of a placed order and what is added to them, each with its units. */
export function EditGoods({ order, form, onChange }: Props) {
  const { m, format } = useI18n();
  return (
    <div>
      <ul className="mb-4">
        {order.lines.map((line) => (
          <Units
            key={line.id}
            name={line.name}
            detail={`${line.options ? `${line.options} · ` : ""}${format.money(line.unitPrice, order.currency)}`}
            least={leastUnits(line)}
            fixed={line.refunded > 0}
            ordered={line.quantity}
            value={unitsOf(form, line)}
            onChange={(to) => onChange(withUnits(form, line, to))}
          />
        ))}
        {form.added.map(({ variantId, name, quantity }) => (
          <Units
            key={variantId}
            name={name}
            detail={m.orders.edit.add}
            least={0}
            ordered={0}
            value={quantity}
            onChange={(to) => onChange(withAddedUnits(form, variantId, to))}
          />
        ))}
      </ul>
      <VariantPicker label={m.orders.edit.add} onPick={(picked) => onChange(withAdded(form, picked))} />
    </div>
  );
}

interface UnitsProps {
  name: string;
  detail: string;
  least: number;
  fixed?: boolean;
  ordered: number;
  value: number;
  onChange: (to: number) => void;
}

function Units({ name, detail, least, fixed = false, ordered, value, onChange }: UnitsProps) {
  const { m } = useI18n();
  const isGone = value === 0;
  return (
    <li className="hairline-b flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <span className={`min-w-40 flex-1 wrap-anywhere ${isGone ? "text-faint line-through" : ""}`}>
        <span className="font-medium">{name}</span>
        <span className="tnum block text-sm text-muted">{detail}</span>
      </span>
      {isGone ? (
        <span className="flex items-center gap-2 text-sm text-muted">
          {m.orders.edit.gone}
          <IconButton
            size="sm"
            label={m.orders.edit.restore(name)}
            icon={<UndoIcon size={16} />}
            onClick={() => onChange(ordered)}
          />
        </span>
      ) : (
        <span className="flex items-center gap-2">
          <QuantityField
            label={m.orders.quantityOf(name)}
            hideLabel
            size="sm"
            min={Math.max(1, least)}
            max={fixed ? ordered : 999}
            value={value}
            onChange={onChange}
            decrementLabel={m.orders.lessOf(name)}
            incrementLabel={m.orders.moreOf(name)}
          />
          {least === 0 && !fixed ? (
            <IconButton
              size="sm"
              label={m.orders.edit.remove(name)}
              icon={<TrashIcon size={16} />}
              onClick={() => onChange(0)}
            />
          ) : null}
        </span>
      )}
    </li>
  );
}
