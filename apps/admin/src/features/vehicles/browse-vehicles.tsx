import { EmptyState, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { QueryView } from "../../parts/query-view.tsx";
import { NameColumn } from "./name-column.tsx";
import { TypesPanel } from "./types-panel.tsx";
import type { VehicleSearch } from "./vehicle-search.ts";
import type { OnTask } from "./vehicle-task.ts";
import { yearsText } from "../../lib/vehicle-words.ts";

interface Props {
  search: VehicleSearch;
  /** Null for those who may only look. */
  onTask: OnTask | null;
}

const skeleton = <Skeleton className="h-96 w-full" />;

/** Three columns, each opened by the choice in the one before it. */
export function BrowseVehicles({ search, onTask }: Props) {
  const { m } = useI18n();
  const makes = useQuery(trpc.vehicles.makes.queryOptions());
  return (
    <QueryView query={makes} skeleton={skeleton}>
      {(rows) => {
        const make = rows.find(({ id }) => id === search.make);
        if (rows.length === 0)
          return <EmptyState title={m.vehicles.emptyTitle}>{m.vehicles.empty}</EmptyState>;
        return (
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 md:grid-cols-2 xl:grid-cols-[14rem_18rem_minmax(0,1fr)]">
            <NameColumn
              title={m.vehicles.makes}
              chosen={search.make}
              rows={rows.map((row) => ({
                id: row.id,
                name: row.name,
                note: m.vehicles.modelCount(row.models),
                search: { make: row.id },
              }))}
            />
            {make ? (
              <Models make={make} search={search} onTask={onTask} />
            ) : (
              <p className="text-muted max-md:hidden">{m.vehicles.chooseMake}</p>
            )}
          </div>
        );
      }}
    </QueryView>
  );
}

function Models({ make, search, onTask }: Props & { make: { id: string; name: string } }) {
  const { m } = useI18n();
  const models = useQuery(trpc.vehicles.models.queryOptions({ makeId: make.id }));
  const own = onTask && {
    add: { label: m.vehicles.addModel, run: () => onTask({ kind: "model", name: "", makeId: make.id }) },
    edit: () => onTask({ kind: "make", ...make }),
    remove: () => onTask({ kind: "delete", level: "make", ...make }),
  };
  return (
    <QueryView query={models} skeleton={skeleton}>
      {(rows) => {
        const model = rows.find(({ id }) => id === search.model);
        return (
          <>
            <NameColumn
              title={make.name}
              chosen={search.model}
              tools={own}
              empty={m.vehicles.noModels}
              rows={rows.map((row) => ({
                id: row.id,
                name: row.name,
                note: [m.vehicles.typeCount(row.types), yearsText(row, m)].filter(Boolean).join(" · "),
                search: { make: make.id, model: row.id },
              }))}
            />
            {model ? (
              <TypesPanel make={make} model={model} onTask={onTask} />
            ) : (
              <p className="text-muted max-xl:hidden">{m.vehicles.chooseModel}</p>
            )}
          </>
        );
      }}
    </QueryView>
  );
}
