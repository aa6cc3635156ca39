import type { ExchangePriceChange, OrderReturns, OrderView, WantedReturnLine } from "@souk/contracts";
import { priceChangesText } from "@souk/i18n/exchange-text";
import type { ReturnMessages } from "@souk/i18n/returns";
import { announce, Banner, Button, TextArea } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { problemOf, trpc } from "../../lib/trpc.ts";
import { OTHER } from "./exchange-choice.tsx";
import type { OrderAccess } from "./order-returns.tsx";
import { type Choice, ReturnChoice } from "./return-choice.tsx";
import { useAskReturn } from "./use-ask-return.ts";

interface Props {
  order: OrderView;
  access: OrderAccess;
  options: OrderReturns;
  words: ReturnMessages;
  onDone: () => void;
}

type Choices = Partial<Record<string, Choice>>;

/** What is to be sent back, and of each item why. */
export function ReturnForm({ order, access, options, words, onDone }: Props) {
  const i18n = useI18n();
  const { m } = i18n;
  const [choices, setChoices] = useState<Choices>({});
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const { data: exchanges } = useQuery(trpc.orders.exchanges.queryOptions(access));
  const chosen = Object.entries(choices).flatMap(([lineId, choice]) =>
    choice && choice.quantity > 0 ? [{ lineId, ...choice }] : [],
  );
  const ask = useAskReturn(access, {
    onAsked: () => {
      announce(words.sent);
      onDone();
    },
    onPrices: (changes) => setChoices((all) => atNewPrices(all, changes)),
  });
  const refusal = problemOf(ask.error);
  const changes = refusal?.code === "EXCHANGE_PRICE_CHANGED" ? refusal.details : null;
  return (
    <form
      noValidate
      className="mt-4 space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const lines = chosen.flatMap((line) => wantedLine(line) ?? []);
        if (lines.length > 0 && lines.length === chosen.length && !ask.isPending) ask.mutate({ lines, note });
      }}
    >
      {ask.error ? (
        <Banner tone="danger" role="alert">
          {changes ? priceChangesText(changes, { words, format: i18n.format }) : errorText(ask.error, i18n)}
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
            onChange={(choice) => {
              ask.reset();
              setChoices((all) => ({ ...all, [lineId]: choice }));
            }}
          />
        ))}
        {tried && chosen.length === 0 ? (
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
          {changes ? words.agree : words.send}
        </Button>
        <Button variant="secondary" onClick={onDone}>
          {m.common.cancel}
        </Button>
      </div>
    </form>
  );
}

/** As it is sent; null while another product is wanted and none is chosen. */
function wantedLine({ instead, ...line }: Choice & { lineId: string }): WantedReturnLine | null {
  if (instead === OTHER) return null;
  return instead ? { ...line, exchange: instead } : line;
}

/** What was chosen, at what it costs now: the prices that were shown with the refusal are agreed to by sending it again. */
function atNewPrices(choices: Choices, changes: readonly ExchangePriceChange[]): Choices {
  const next = { ...choices };
  for (const { lineId, actual } of changes) {
    const choice = next[lineId];
    if (choice?.instead && choice.instead !== OTHER)
      next[lineId] = { ...choice, instead: { ...choice.instead, shown: actual } };
  }
  return next;
}
