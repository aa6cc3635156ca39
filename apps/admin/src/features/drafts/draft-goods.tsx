import type { DraftLine, DraftView } from "@souk/contracts";
import { Button, Card, EditIcon, IconButton, QuantityField, TrashIcon } from "@souk/ui";
import { useState, type ReactNode } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { ActionError } from "../../parts/action-error.tsx";
import { VariantPicker } from "../../parts/variant-picker.tsx";
import { PriceDialog } from "./price-dialog.tsx";
import { useDraftChange } from "./use-draft-change.ts";

interface Props {
  draft: DraftView;
  writes: boolean;
  children: ReactNode;
}

/** What is in it, line by line, and where more is found. */
export function DraftGoods({ draft, writes, children }: Props) {
  const { m } = useI18n();
  const { cart } = draft;
  const { apply, error, isPending } = useDraftChange(draft.number);
  const [priced, setPriced] = useState<DraftLine | null>(null);
  return (
    <Card title={m.drafts.goods}>
      <ActionError error={error} />
      {cart.lines.length === 0 ? <p className="mb-4 text-muted">{m.drafts.noGoods}</p> : null}
      <ul className="mb-4" aria-busy={isPending}>
        {cart.lines.map((line) => (
          <Line
            key={line.id}
            line={line}
            draft={draft}
            writes={writes && !line.gift}
            onQuantity={(quantity) => apply({ kind: "QUANTITY", lineId: line.id, quantity })}
            onPrice={() => setPriced(line)}
          />
        ))}
      </ul>
      {writes ? (
        <VariantPicker
          label={m.drafts.addGoods}
          onPick={({ variantId }) => apply({ kind: "ADD", variantId, quantity: 1 })}
        />
      ) : null}
      {writes && cart.problems.length > 0 ? (
        <Button variant="secondary" className="mt-4" onClick={() => apply({ kind: "ACCEPT" })}>
          {m.drafts.accept}
        </Button>
      ) : null}
      {cart.lines.length > 0 ? children : null}
      {priced ? <PriceDialog draft={draft} line={priced} onClose={() => setPriced(null)} /> : null}
    </Card>
  );
}

interface LineProps {
  line: DraftLine;
  draft: DraftView;
  writes: boolean;
  onQuantity: (quantity: number) => void;
  onPrice: () => void;
}

function Line({ line, draft, writes, onQuantity, onPrice }: LineProps) {
  const { m, format } = useI18n();
  const { name, options, sku, quantity, unitPrice, total, discount, override, gift } = line;
  const money = (amount: number): string => format.money(amount, draft.currency);
  return (
    <li className="hairline-b flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3">
      <span className="min-w-48 flex-1 wrap-anywhere">
        <span className="font-medium">{name}</span>
        <span className="block text-sm text-muted">
          {options ? `${options} · ` : ""}
          <span className="ltr font-mono text-xs">{sku}</span>
          {gift ? ` · ${m.drafts.gift}` : ""}
        </span>
        <span className="tnum block text-sm text-muted">{m.drafts.each(money(unitPrice))}</span>
        {override ? (
          <span className="block text-sm text-clay">
            {m.drafts.agreed(money(override.usual), override.reason)}
          </span>
        ) : null}
        <Problems line={line} draft={draft} />
      </span>
      <span className="flex items-center gap-2">
        {writes ? (
          <>
            <QuantityField
              label={m.drafts.quantityOf(name)}
              hideLabel
              size="sm"
              min={1}
              max={999}
              value={quantity}
              onChange={onQuantity}
              decrementLabel={m.drafts.less(name)}
              incrementLabel={m.drafts.more(name)}
            />
            <IconButton
              size="sm"
              label={m.drafts.changePrice(name)}
              icon={<EditIcon size={16} />}
              onClick={onPrice}
            />
            <IconButton
              size="sm"
              label={m.drafts.remove(name)}
              icon={<TrashIcon size={16} />}
              onClick={() => onQuantity(0)}
            />
          </>
        ) : (
          <span className="tnum">{format.number(quantity)} ×</span>
        )}
        <span className="tnum min-w-24 text-end font-medium whitespace-nowrap">
          {money(total - discount)}
        </span>
      </span>
    </li>
  );
}

function Problems({ line, draft }: Pick<LineProps, "line" | "draft">) {
  const { m, format } = useI18n();
  const say = m.drafts.problem;
  return draft.cart.problems
    .filter(({ lineId }) => lineId === line.id)
    .map((problem) => (
      <span key={problem.kind} className="block text-sm text-pomegranate">
        {problem.kind === "NOT_ENOUGH_STOCK"
          ? say.NOT_ENOUGH_STOCK(problem.available)
          : problem.kind === "PRICE_CHANGED"
            ? say.PRICE_CHANGED(
                format.money(problem.was, draft.currency),
                format.money(problem.now, draft.currency),
              )
            : say[problem.kind]}
      </span>
    ));
}
