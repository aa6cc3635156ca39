import type { LocationView } from "@souk/contracts";
import { Button, PlusIcon, Skeleton, StatusPill, Table, Tag, type Column } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { LocationDialog } from "./location-dialog.tsx";
import { useLocations } from "./use-locations.ts";

/** The shop's places in the order in which they give. */
export function LocationsPage() {
  const { m } = useI18n();
  const writes = useCan("stock.write");
  const query = useLocations();
  const [edited, setEdited] = useState<LocationView | "new" | null>(null);
  const columns = useColumns(writes, setEdited);
  return (
    <Page
      title={m.stock.locations.title}
      below={m.stock.locations.help}
      actions={
        writes ? (
          <Button start={<PlusIcon size={18} />} onClick={() => setEdited("new")}>
            {m.stock.locations.add}
          </Button>
        ) : null
      }
    >
      {writes ? null : <ReadOnlyNotice />}
      <QueryView query={query} skeleton={<Skeleton className="h-64" />}>
        {(rows) => (
          <Table caption={m.stock.locations.title} columns={columns} rows={rows} rowId={({ id }) => id} />
        )}
      </QueryView>
      {edited ? (
        <LocationDialog location={edited === "new" ? null : edited} onClose={() => setEdited(null)} />
      ) : null}
    </Page>
  );
}

function useColumns(writes: boolean, onEdit: (location: LocationView) => void): Column<LocationView>[] {
  const { m, format } = useI18n();
  const words = m.stock.locations;
  return [
    {
      id: "name",
      header: words.name,
      render: ({ name, code, city, isDefault }) => (
        <>
          <span className="inline-flex flex-wrap items-center gap-2 font-medium">
            {name} {isDefault ? <Tag>{m.stock.isDefault}</Tag> : null}
          </span>
          <span className="block text-sm text-muted">
            <span className="ltr font-mono text-xs">{code}</span>
            {city ? ` · ${city}` : ""}
          </span>
        </>
      ),
    },
    {
      id: "state",
      header: words.sellsOnline,
      render: ({ active, sellsOnline }) =>
        active ? (
          <StatusPill tone={sellsOnline ? "success" : "neutral"}>
            {sellsOnline ? words.sellsOnline : m.stock.notOnline}
          </StatusPill>
        ) : (
          <StatusPill tone="danger">{words.closed}</StatusPill>
        ),
    },
    {
      id: "priority",
      header: words.priority,
      align: "end",
      className: "max-sm:hidden",
      render: ({ priority }) => format.number(priority),
    },
    {
      id: "onHand",
      header: words.units,
      align: "end",
      className: "max-sm:hidden",
      render: ({ onHand }) => format.number(onHand),
    },
    {
      id: "reserved",
      header: words.reserved,
      align: "end",
      className: "max-md:hidden",
      render: ({ reserved }) => format.number(reserved),
    },
    {
      id: "edit",
      header: words.edit,
      hideHeader: true,
      align: "end",
      render: (location) =>
        writes ? (
          <Button
            variant="quiet"
            size="sm"
            aria-label={words.editOf(location.name)}
            onClick={() => onEdit(location)}
          >
            {words.edit}
          </Button>
        ) : null,
    },
  ];
}
