import type { OrderReturns, OrderView } from "@souk/contracts";
import type { ReturnMessages } from "@souk/i18n/returns";
import { announce, Banner, Button, TextArea } from "@souk/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { OTHER } from "./exchange-choice.tsx";
import type { OrderAccess } from "./order-returns.tsx";
import { type Choice, ReturnChoice } from "./return-choice.tsx";

interface Props {
  order: OrderView;
  access: OrderAccess;
  options: OrderReturns;
  words: ReturnMessages;
  onDone: () => void;
}

/** What is to be sent back, and of each item why. */
export function ReturnForm({ order, access, options, words, onDone }: Props) {
  const i18n = useI18n();
  const { m } = i18n;
  const client = useQueryClient();
  const [choices, setChoices] = useState<Partial<Record<string, Choice>>>({});
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const { data: exchanges } = useQuery(trpc.orders.exchanges.queryOptions(access));
  const lines = Object.entries(choices).flatMap(([lineId, choice]) =>
    choice && choice.quantity > 0 ? [{ lineId, ...choice }] : [],
  );
  const ask = useMutation({
    mutationFn: () => shop.orders.requestReturn.mutate({ ...access, lines, note }),
    onSuccess: (next) => {
      client.setQueryData(trpc.orders.returns.queryKey(access), next);
      announce(words.sent);
      void client.invalidateQueries({ queryKey: trpc.orders.exchanges.queryKey(access) });
      onDone();
    },
    onError: () => void client.invalidateQueries({ queryKey: trpc.orders.exchanges.queryKey(access) }),
  });
  return (
    <form
      noValidate
      className="mt-4 space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const isChosen = lines.every(({ exchangeVariantId }) => exchangeVariantId !== OTHER);
        if (lines.length > 0 && isChosen && !ask.isPending) ask.mutate();
      }}
    >
      {ask.error ? (
        <Banner tone="danger" role="alert">
          {errorText(ask.error, i18n)}
        </Banner>
      ) : null}
      <fieldset>
        <legend className="font-medium">{words.legend}</legend>
        {options.returnable.map(({ lineId, max }) => (
          <ReturnChoice
            key={lineId}
            line={order.lines.find(({ id }) => id === lineId)}
            access={access}
            currency={order.currency}
            exchanges={exchanges?.lines.find((line) => line.lineId === lineId)?.options ?? []}
            max={max}
            tried={tried}
            words={words}
            choice={choices[lineId] ?? { quantity: 0, reason: "CHANGED_MIND" }}
            onChange={(choice) => setChoices((all) => ({ ...all, [lineId]: choice }))}
          />
        ))}
        {tried && lines.length === 0 ? (
          <p role="alert" className="mt-2 text-body text-pomegranate">
            {words.choose}
          </p>
        ) : null}
      </fieldset>
      <TextArea
        label={words.note}
        optionalLabel={m.common.optional}
        rows={3}
        maxLength={1000}
        value={note}
        onChange={setNote}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={ask.isPending} pendingLabel={m.common.loading}>
          {words.send}
        </Button>
        <Button variant="secondary" onClick={onDone}>
          {m.common.cancel}
        </Button>
      </div>
    </form>
  );
}
