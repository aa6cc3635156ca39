import { QuantityField } from "@souk/ui";
import { useI18n } from "../lib/i18n.tsx";

export interface CountedLine {
  id: string;
  name: string;
  options: string;
  sku: string;
  /** The most of it that can be chosen; a line with 0 isn't shown. */
  left: number;
}

interface Props {
  legend: string;
  lines: readonly CountedLine[];
  value: ReadonlyMap<string, number>;
  onChange: (value: ReadonlyMap<string, number>) => void;
  error?: string | undefined;
}

/** How many of each line of an order; none of a line is fine. */
export function LineQuantities({ legend, lines, value, onChange, error }: Props) {
  const { m } = useI18n();
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      <ul>
        {lines
          .filter(({ left }) => left > 0)
          .map((line) => (
            <li key={line.id} className="hairline-b flex items-center justify-between gap-4 py-2.5">
              <span className="min-w-0 wrap-anywhere">
                <span className="font-medium">{line.name}</span>
                <span className="block text-sm text-muted">
                  {line.options ? `${line.options} · ` : ""}
                  <span className="ltr font-mono text-xs">{line.sku}</span>
                </span>
              </span>
              <span className="flex shrink-0 items-center gap-2">
                <QuantityField
                  label={m.orders.quantityOf(line.name)}
                  hideLabel
                  size="sm"
                  min={0}
                  max={line.left}
                  value={value.get(line.id) ?? 0}
                  onChange={(quantity) => onChange(new Map(value).set(line.id, quantity))}
                  decrementLabel={m.orders.lessOf(line.name)}
                  incrementLabel={m.orders.moreOf(line.name)}
                />
                <span className="tnum w-12 text-sm text-muted">{m.orders.ofUnits(line.left)}</span>
              </span>
            </li>
          ))}
      </ul>
      {error ? (
        <p role="alert" className="mt-2 text-sm text-pomegranate">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

/** What was chosen, for the API. */
export function chosenUnits(value: ReadonlyMap<string, number>): { lineId: string; quantity: number }[] {
  return [...value].flatMap(([lineId, quantity]) => (quantity > 0 ? [{ lineId, quantity }] : []));
}
