import { costOfUnits, type StaffOrderView } from "@souk/contracts";
import { Button, Checkbox, TextArea, TextField } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { moneyText } from "../../lib/money-text.ts";
import { LineQuantities } from "../../parts/line-quantities.tsx";
import { ToCredit } from "../../parts/to-credit.tsx";
import type { RefundDraft, refundProblem, RefundSum } from "./refund-rules.ts";

export interface RefundForm extends RefundDraft {
  reason: string;
  restock: boolean;
  toCredit: boolean;
}

interface Props {
  order: StaffOrderView;
  form: RefundForm;
  onChange: (form: RefundForm) => void;
  sum: RefundSum | null;
  problem: ReturnType<typeof refundProblem>;
}

export function RefundFields({ order, form, onChange, sum, problem }: Props) {
  const { m, format } = useI18n();
  const lines = order.lines.map((line) => ({ ...line, left: line.quantity - line.refunded }));
  const set = (changed: Partial<RefundForm>) => onChange({ ...form, ...changed });
  const all = () => {
    const units = new Map(lines.map(({ id, left }) => [id, left]));
    onChange(everything(order, { ...form, units }));
  };
  return (
    <>
      <Button variant="secondary" size="sm" className="self-start" onClick={all}>
        {m.orders.amountAll}
      </Button>
      {lines.some(({ left }) => left > 0) ? (
        <LineQuantities
          legend={m.orders.lines}
          lines={lines}
          value={form.units}
          onChange={(units) => set({ units })}
        />
      ) : null}
      <Checkbox
        value={form.restock}
        onChange={(restock) => set({ restock })}
        label={m.orders.restock}
        help={m.orders.restockHelp}
      />
      <ToCredit
        customerId={order.customerId}
        value={form.toCredit}
        onChange={(toCredit) => set({ toCredit })}
      />
      <AmountFields order={order} form={form} set={set} problem={problem} />
      <TextArea
        label={m.orders.reason}
        optionalLabel={m.common.optional}
        help={m.orders.reasonHelp}
        rows={2}
        maxLength={500}
        value={form.reason}
        onChange={(reason) => set({ reason })}
      />
      <output className="hairline-t flex items-baseline justify-between pt-3 text-lg font-semibold">
        <span>{m.orders.refundTotal}</span>
        <span className="tnum">{sum ? format.money(Math.max(0, sum.amount), order.currency) : "–"}</span>
      </output>
      {problem === "empty" || problem === "tooLarge" ? (
        <p role="alert" className="text-sm text-pomegranate">
          {problem === "empty"
            ? m.errors.refundEmpty
            : m.orders.amountTooLarge(format.money(order.refundable, order.currency))}
        </p>
      ) : null}
    </>
  );
}

interface AmountProps extends Pick<Props, "order" | "form" | "problem"> {
  set: (changed: Partial<RefundForm>) => void;
}

function AmountFields({ order, form, set, problem }: AmountProps) {
  const { m, format } = useI18n();
  const left = format.money(order.shippingCost - order.shippingRefunded, order.currency);
  const invalid = problem === "invalid" ? m.orders.amountInvalid : undefined;
  const money = {
    inputMode: "decimal",
    suffix: order.currency,
    dir: "ltr",
    inputClassName: "tnum text-end",
  } as const;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        {...money}
        label={m.orders.refundShipping}
        optionalLabel={m.common.optional}
        help={m.orders.upTo(left)}
        error={problem === "shipping" ? m.orders.amountTooLarge(left) : invalid}
        value={form.shipping}
        onChange={(shipping) => set({ shipping })}
      />
      <TextField
        {...money}
        label={m.orders.adjustment}
        optionalLabel={m.common.optional}
        help={m.orders.adjustmentHelp}
        error={invalid}
        value={form.adjustment}
        onChange={(adjustment) => set({ adjustment })}
      />
    </div>
  );
}

/** All units, all of the delivery, and what of the money doesn't fit them. */
function everything(order: StaffOrderView, form: RefundForm): RefundForm {
  const shipping = order.shippingCost - order.shippingRefunded;
  const units = order.lines.reduce((sum, line) => {
    return sum + line.cost - costOfUnits(line, { before: 0, count: line.refunded });
  }, 0);
  const beside = order.refundable - units - shipping;
  const text = (amount: number) => (amount === 0 ? "" : moneyText(amount, order.currency));
  const adjustment = beside < 0 ? `-${text(-beside)}` : text(beside);
  return { ...form, shipping: text(shipping), adjustment };
}
