import type { PackingSlip } from "@souk/contracts";
import { type Column, Table } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { PickupPlace } from "../../parts/pickup-place.tsx";
import { PostalAddress } from "../../parts/postal-address.tsx";

type Line = PackingSlip["lines"][number];

/** What goes into one parcel, for paper: what it costs is nobody's business who opens it. */
export function Slip({ slip }: { slip: PackingSlip }) {
  const { m } = useI18n();
  const columns = useColumns();
  return (
    <>
      <div className="mb-6 grid gap-6 sm:grid-cols-2 print:grid-cols-2">
        <div>
          <h3 className="mb-1 text-sm text-muted">{slip.pickup ? m.orders.pickup.at : m.orders.shipTo}</h3>
          {slip.pickup ? (
            <PickupPlace place={slip.pickup} />
          ) : (
            <PostalAddress address={slip.shippingAddress} />
          )}
          {slip.pickup ? (
            <p className="mt-2">
              <bdi className="block font-medium">{slip.shippingAddress.fullName}</bdi>
              <span className="ltr">{slip.shippingAddress.phone}</span>
            </p>
          ) : null}
        </div>
        <div>
          <h3 className="mb-1 text-sm text-muted">{m.orders.packing.way}</h3>
          <bdi>{slip.shippingLabel}</bdi>
        </div>
      </div>
      <Table
        caption={m.orders.packing.of(slip.number)}
        columns={columns}
        rows={slip.lines}
        rowId={({ id }) => id}
      />
    </>
  );
}

function useColumns(): Column<Line>[] {
  const { m, format } = useI18n();
  return [
    { id: "done", header: m.orders.packing.packed, render: () => <Tick /> },
    {
      id: "item",
      header: m.orders.item,
      render: ({ sku, name, options, contents }) => (
        <>
          <bdi className="font-medium">{name}</bdi>
          {options ? <bdi className="block text-sm text-muted">{options}</bdi> : null}
          <span className="ltr block w-fit font-mono text-xs text-muted">{sku}</span>
          {contents.map((part) => (
            <bdi key={part.sku} className="block text-sm">
              {format.number(part.quantity)} × {part.name} ({part.sku})
            </bdi>
          ))}
        </>
      ),
    },
    {
      id: "ordered",
      header: m.orders.packing.ordered,
      align: "end",
      render: ({ quantity }) => format.number(quantity),
    },
    {
      id: "left",
      header: m.orders.packing.left,
      align: "end",
      render: ({ left }) => <strong>{format.number(left)}</strong>,
    },
  ];
}

/** A box to be ticked on paper. */
export function Tick() {
  return <span aria-hidden className="inline-block size-4 rounded-sm border border-ink" />;
}
