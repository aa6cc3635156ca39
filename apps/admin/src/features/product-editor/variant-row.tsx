import { HAND_PRICED, type HandPriced } from "@souk/contracts";
import type { ProductDetail } from "../../lib/api-types.ts";
import { AlertIcon, Checkbox, cx, EditIcon, IconButton, inputClass } from "@souk/ui";
import { memo } from "react";
import type { FieldErrors } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import type { PriceForm } from "./price-form.ts";
import type { VariantForm } from "./product-form.ts";

type StockView = ProductDetail["stock"][number];

interface Props {
  variant: VariantForm;
  at: number;
  name: string;
  stock: StockView | undefined;
  /** Given, not taken from the form: every row would else be drawn at every keystroke. */
  errors: FieldErrors<VariantForm> | undefined;
  onChange: (key: string, changed: Partial<VariantForm>) => void;
  onEdit: (key: string) => void;
  onStock: (variant: VariantForm) => void;
}

const cell = "hairline-b py-1.5 pe-2 align-middle";

/** A variant's line in the grid. */
export const VariantRow = memo(function VariantRow(props: Props) {
  const { variant, at, name, stock, errors, onChange, onEdit, onStock } = props;
  const { m } = useI18n();
  const { key, prices } = variant;
  const setPrice = (currency: HandPriced, changed: Partial<PriceForm>) =>
    onChange(key, { prices: { ...prices, [currency]: { ...prices[currency], ...changed } } });
  return (
    <tr className={variant.active ? "" : "text-muted"}>
      <th scope="row" className={cx(cell, "min-w-28 max-w-56 text-start font-medium wrap-anywhere")}>
        <span className="flex items-center gap-1.5">
          {errors ? <AlertIcon size={16} className="shrink-0 text-pomegranate" /> : null}
          {name}
        </span>
      </th>
      <td className={cell}>
        <Cell
          label={`${name}: ${m.editor.sku}`}
          name={`variants.${at}.sku`}
          value={variant.sku}
          error={errors?.sku?.message}
          onChange={(sku) => onChange(key, { sku })}
          className="w-full min-w-40 font-mono text-xs"
        />
      </td>
      {HAND_PRICED.map((currency) => (
        <td key={currency} className={cell}>
          <Cell
            label={`${name}: ${m.editor.price} ${currency}`}
            name={`variants.${at}.prices.${currency}.amount`}
            value={prices[currency].amount}
            error={
              errors?.prices?.[currency]?.amount?.message ?? errors?.prices?.[currency]?.compareAt?.message
            }
            onChange={(amount) => setPrice(currency, { amount })}
            className="tnum w-24 text-end"
            money
          />
        </td>
      ))}
      <td className={cell}>
        <StockButton
          stock={stock}
          name={name}
          bundle={variant.bundle.length > 0}
          onPress={() => onStock(variant)}
        />
      </td>
      <td className={cell}>
        <Checkbox
          label={`${name}: ${m.editor.active}`}
          hideLabel
          value={variant.active}
          onChange={(active) => onChange(key, { active })}
        />
      </td>
      <td className={cx(cell, "pe-0 text-end")}>
        <IconButton
          size="sm"
          label={m.editor.editVariant(name)}
          icon={<EditIcon size={16} />}
          onClick={() => onEdit(key)}
        />
      </td>
    </tr>
  );
});

interface CellProps {
  label: string;
  name: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
  className: string;
  money?: boolean;
}

function Cell({ label, name, value, error, onChange, className, money }: CellProps) {
  return (
    <>
      <input
        aria-label={label}
        name={name}
        dir="ltr"
        inputMode={money ? "decimal" : "text"}
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-errormessage={error ? `${name}-error` : undefined}
        onChange={(event) => onChange(event.target.value)}
        className={cx(inputClass, "h-8 px-2", className)}
      />
      {error ? (
        <p id={`${name}-error`} className="mt-1 max-w-40 text-xs text-pomegranate">
          {error}
        </p>
      ) : null}
    </>
  );
}

function StockButton({
  stock,
  name,
  bundle,
  onPress,
}: {
  stock: StockView | undefined;
  name: string;
  bundle: boolean;
  onPress: () => void;
}) {
  const { m, format } = useI18n();
  if (!stock) return <span className="text-xs whitespace-nowrap text-faint">{m.editor.noStockYet}</span>;
  if (bundle)
    return (
      <span
        className={cx("tnum px-2", stock.available <= 0 && "text-pomegranate")}
        title={m.merchandising.bundle.stock(format.number(stock.available))}
      >
        {format.number(stock.available)}
        <span className="sr-only"> {m.merchandising.bundle.stock(format.number(stock.available))}</span>
      </span>
    );
  return (
    <button
      type="button"
      onClick={onPress}
      title={m.editor.stockOf(format.number(stock.available), format.number(stock.onHand))}
      aria-label={`${m.editor.adjustOf(name)}: ${format.number(stock.available)}`}
      className={cx(
        "tnum min-h-8 min-w-12 rounded-md border border-transparent px-2 text-end underline decoration-dotted underline-offset-4 hover:border-edge disabled:no-underline",
        stock.available <= 0 && "text-pomegranate",
      )}
    >
      {format.number(stock.available)}
    </button>
  );
}
