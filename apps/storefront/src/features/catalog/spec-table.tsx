import type { SpecView } from "@souk/contracts";
import { useI18n } from "../../lib/i18n.ts";

/** A line of plain text. */
export const plainSpec = (label: string, value: string): SpecView => ({
  label,
  kind: "text",
  value,
  unit: null,
  colours: [],
});

/** Names and values of a product. */
export function SpecTable({ rows }: { rows: readonly SpecView[] }) {
  return (
    <table className="w-full text-body">
      <tbody>
        {rows.map((row, at) => (
          // A name may come twice: once as an attribute, once as the product's own.
          // oxlint-disable-next-line react/no-array-index-key -- the rows of one product don't move
          <tr key={at} className="hairline-b align-top">
            <th scope="row" className="w-2/5 py-2.5 pe-4 text-start font-normal text-muted">
              {row.label}
            </th>
            <td className="tnum py-2.5">
              <SpecValue spec={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SpecValue({ spec }: { spec: SpecView }) {
  const { m, format } = useI18n();
  if (spec.kind === "boolean") return <>{spec.value === "true" ? m.common.yes : m.common.no}</>;
  if (spec.kind === "colour") {
    return (
      <ul className="flex flex-wrap gap-x-4 gap-y-1.5">
        {spec.colours.map(({ label, hex }) => (
          <li key={label} className="flex items-center gap-2">
            {hex ? (
              <span
                className="size-4 shrink-0 rounded-full border border-edge"
                style={{ backgroundColor: hex }}
              />
            ) : null}
            <bdi>{label}</bdi>
          </li>
        ))}
      </ul>
    );
  }
  if (spec.kind === "number") {
    const digits = format.number(Number(spec.value));
    return <bdi>{spec.unit ? `${digits} ${spec.unit}` : digits}</bdi>;
  }
  return <bdi>{spec.value}</bdi>;
}
