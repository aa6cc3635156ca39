import type { LineUnits, StaffOrderView } from "@souk/contracts";
import { exchangeText } from "@souk/i18n";
import { NativeSelect } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";

interface Props {
  order: StaffOrderView;
  chosen: readonly LineUnits[];
  /** By line, the variant that is wanted in its place; not there: the money. */
  value: ReadonlyMap<string, string>;
  onChange: (value: ReadonlyMap<string, string>) => void;
}

/** What the customer gets for each line that comes back: the money, or another variant. */
export function ExchangeChoices({ order, chosen, value, onChange }: Props) {
  const { m, format } = useI18n();
  const { data } = useQuery(trpc.returns.exchanges.queryOptions({ number: order.number }));
  const { currency } = order;
  return chosen.flatMap(({ lineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === lineId);
    const options = data?.lines.find((one) => one.lineId === lineId)?.options ?? [];
    const there = options.filter(({ available }) => available >= quantity);
    if (!line || there.length === 0) return [];
    return [
      <NativeSelect
        key={lineId}
        label={m.returns.exchange.instead(line.name)}
        options={[
          { value: "", label: m.returns.exchange.money },
          ...there.map((option) => ({
            value: option.variantId,
            label: exchangeText(option, { own: line.sku, currency }, { words: m.returns.exchange, format }),
          })),
        ]}
        value={value.get(lineId) ?? ""}
        onChange={(next) =>
          onChange(
            new Map([...value].filter(([id]) => id !== lineId).concat(next === "" ? [] : [[lineId, next]])),
          )
        }
      />,
    ];
  });
}
