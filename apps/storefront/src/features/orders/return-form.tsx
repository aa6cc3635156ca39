import { type OrderReturns, type OrderView, RETURN_REASONS, type ReturnReason } from "@souk/contracts";
import { announce, Banner, Button, NativeSelect, QuantityField, TextArea } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import type { OrderAccess } from "./order-returns.tsx";

interface Choice {
  quantity: number;
  reason: ReturnReason;
}

interface Props {
  order: OrderView;
  access: OrderAccess;
  options: OrderReturns;
  onDone: () => void;
}

/** What is to be sent back, and of each item why. */
export function ReturnForm({ order, access, options, onDone }: Props) {
  const i18n = useI18n();
  const { m } = i18n;
  const client = useQueryClient();
  const [choices, setChoices] = useState<Partial<Record<string, Choice>>>({});
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const lines = Object.entries(choices).flatMap(([lineId, choice]) =>
    choice && choice.quantity > 0 ? [{ lineId, ...choice }] : [],
  );
  const ask = useMutation({
    mutationFn: () => shop.orders.requestReturn.mutate({ ...access, lines, note }),
    onSuccess: (next) => {
      client.setQueryData(trpc.orders.returns.queryKey(access), next);
      announce(m.returns.sent);
      onDone();
    },
  });
  return (
    <form
      noValidate
      className="mt-4 space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (lines.length > 0 && !ask.isPending) ask.mutate();
      }}
    >
      {ask.error ? (
        <Banner tone="danger" role="alert">
          {errorText(ask.error, i18n)}
        </Banner>
      ) : null}
      <fieldset>
        <legend className="font-medium">{m.returns.legend}</legend>
        {options.returnable.map(({ lineId, max }) => (
          <ReturnChoice
            key={lineId}
            name={order.lines.find(({ id }) => id === lineId)?.name ?? ""}
            max={max}
            choice={choices[lineId] ?? { quantity: 0, reason: "CHANGED_MIND" }}
            onChange={(choice) => setChoices((all) => ({ ...all, [lineId]: choice }))}
          />
        ))}
        {tried && lines.length === 0 ? (
          <p role="alert" className="mt-2 text-body text-pomegranate">
            {m.returns.choose}
          </p>
        ) : null}
      </fieldset>
      <TextArea
        label={m.returns.note}
        optionalLabel={m.common.optional}
        rows={3}
        maxLength={1000}
        value={note}
        onChange={setNote}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={ask.isPending} pendingLabel={m.common.loading}>
          {m.returns.send}
        </Button>
        <Button variant="secondary" onClick={onDone}>
          {m.common.cancel}
        </Button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  max: number;
  choice: Choice;
  onChange: (choice: Choice) => void;
}

function ReturnChoice({ name, max, choice, onChange }: ChoiceProps) {
  const { m } = useI18n();
  return (
    <div className="hairline-b flex flex-wrap items-end justify-between gap-4 py-4">
      <p className="min-w-40 flex-1 self-center">{name}</p>
      {choice.quantity > 0 ? (
        <NativeSelect
          label={m.returns.reason(name)}
          options={RETURN_REASONS.map((value) => ({ value, label: m.returns.reasons[value] }))}
          value={choice.reason}
          onChange={(value) =>
            onChange({ ...choice, reason: RETURN_REASONS.find((known) => known === value) ?? "OTHER" })
          }
        />
      ) : null}
      <QuantityField
        label={m.cart.quantityOf(name)}
        hideLabel
        min={0}
        max={max}
        value={choice.quantity}
        onChange={(quantity) => onChange({ ...choice, quantity })}
        decrementLabel={m.cart.lessOf(name)}
        incrementLabel={m.cart.moreOf(name)}
      />
    </div>
  );
}
