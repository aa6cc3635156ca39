import type { LineUnits, StaffOrderView } from "@souk/contracts";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";
import { ExchangeChoice, type Instead } from "../../parts/exchange-choice.tsx";

interface Props {
  order: StaffOrderView;
  chosen: readonly LineUnits[];
  /** By line, what is wanted in its place; not there: the money. */
  value: ReadonlyMap<string, Instead>;
  /** It was to be sent as it was. */
  tried: boolean;
  onChange: (value: ReadonlyMap<string, Instead>) => void;
}

/** What the customer gets for each line that comes back. */
export function ExchangeChoices({ order, chosen, value, tried, onChange }: Props) {
  const { data } = useQuery(trpc.returns.exchanges.queryOptions({ number: order.number }));
  return chosen.flatMap(({ lineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === lineId);
    if (!line) return [];
    const { sku, name } = line;
    return [
      <ExchangeChoice
        key={lineId}
        line={{ lineId, sku, name, quantity }}
        order={order}
        exchanges={data?.lines.find((one) => one.lineId === lineId)?.options ?? []}
        value={value.get(lineId)}
        tried={tried}
        onChange={(next) =>
          onChange(
            new Map(
              [...value].filter(([id]) => id !== lineId).concat(next === undefined ? [] : [[lineId, next]]),
            ),
          )
        }
      />,
    ];
  });
}
