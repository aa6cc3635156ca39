import { allocate, type PriceTrace, type TraceStep } from "@souk/contracts";
import type { OrderRow } from "../orders/order-row.ts";
import { type EditPlan } from "./plan-edit.ts";

type Tax = Extract<TraceStep, { kind: "tax" }>;

/**
 * An order's trace as an edit leaves it: what promotions still take off, the tax of what is there now, the added goods'
 * prices, and by how much staff have changed the total.
 */
export function editTrace(
  { trace, pricesIncludeTax }: OrderRow,
  { lines, added, units, difference }: EditPlan,
  { number, prices }: { number: number; prices: PriceTrace },
): PriceTrace {
  const old = trace ?? [];
  const discounts = new Map(lines.map(({ line, discount }) => [line.sku, discount]));
  const gone = new Set(lines.filter(({ to }) => to === 0).map(({ line }) => line.sku));
  const kept = old.filter((step) => !("sku" in step && gone.has(step.sku)));
  const edited = withDiscounts(kept, old, discounts);
  const taxes = [
    ...units.added.map(({ taxRate, tax, amount }) => ({ taxRate, tax, amount })),
    ...units.removed.map(({ taxRate, tax, amount }) => ({ taxRate, tax: -tax, amount: -amount })),
  ];
  const known = edited.map((step) => (step.kind === "tax" ? taxed(step, taxes) : step));
  const rates = new Set(known.flatMap((step) => (step.kind === "tax" ? [step.basisPoints] : [])));
  const news = added.filter(({ taxRate, tax }) => tax > 0 && !rates.has(taxRate));
  const fresh = [...new Set(news.map(({ taxRate }) => taxRate))].map((rate): Tax => {
    const none = { name: {}, zone: null, taxClass: null, base: 0, amount: 0 };
    return taxed({ kind: "tax", ...none, basisPoints: rate, included: pricesIncludeTax }, taxes);
  });
  return [...known, ...prices, ...fresh, { kind: "edit", number, amount: difference }];
}

function taxed(step: Tax, changes: readonly { taxRate: number; tax: number; amount: number }[]): Tax {
  const own = changes.filter(({ taxRate }) => taxRate === step.basisPoints);
  const tax = own.reduce((sum, change) => sum + change.tax, 0);
  const amount = own.reduce((sum, change) => sum + change.amount, 0);
  const base = step.base + (step.included ? amount : amount - tax);
  return { ...step, base: Math.max(0, base), amount: Math.max(0, step.amount + tax) };
}

/** Units that went took their share of every promotion with them. */
function withDiscounts(
  steps: PriceTrace,
  all: PriceTrace,
  discounts: ReadonlyMap<string, number>,
): PriceTrace {
  const skus = new Map(all.flatMap((step) => (step.kind === "base_price" ? [[step.lineId, step.sku]] : [])));
  const shares = all.flatMap((step) => (step.kind === "promotion" ? step.lines : []));
  const left = new Map<object, number>();
  for (const lineId of new Set(shares.map((share) => share.lineId))) {
    const discount = discounts.get(skus.get(lineId) ?? "");
    const own = shares.filter((share) => share.lineId === lineId);
    if (discount === undefined) continue;
    const parts = allocate(
      discount,
      own.map(({ amount }) => amount),
    );
    for (const [at, share] of own.entries()) left.set(share, parts[at] ?? 0);
  }
  return steps.map((step) => {
    if (step.kind !== "promotion") return step;
    const lines = step.lines.map((share) => ({ ...share, amount: left.get(share) ?? share.amount }));
    return { ...step, lines, amount: lines.reduce((sum, { amount }) => sum + amount, 0) };
  });
}
