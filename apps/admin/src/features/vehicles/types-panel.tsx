import type { VehicleTypeRow } from "@souk/contracts";
import { EditIcon, IconButton, Skeleton, Table, TrashIcon, type Column } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { QueryView } from "../../parts/query-view.tsx";
import { ColumnTools } from "./column-tools.tsx";
import type { OnTask } from "./vehicle-task.ts";
import { fuelText, yearsText } from "../../lib/vehicle-words.ts";

interface Props {
  make: { id: string; name: string };
  model: { id: string; name: string };
  onTask: OnTask | null;
}

/** The types of a model: engine, years, and how many products fit each. */
export function TypesPanel({ make, model, onTask }: Props) {
  const { m } = useI18n();
  const types = useQuery(trpc.vehicles.types.queryOptions({ modelId: model.id }));
  const name = `${make.name} ${model.name}`;
  const columns = useTypeColumns(model, onTask);
  return (
    <section aria-label={name} className="min-w-0 md:col-span-2 xl:col-span-1">
      <div className="mb-1 flex min-h-11 items-center gap-1">
        <h2 className="min-w-0 flex-1 truncate text-base font-semibold">
          <bdi>{name}</bdi>
        </h2>
        {onTask ? (
          <ColumnTools
            name={name}
            tools={{
              add: {
                label: m.vehicles.addType,
                run: () => onTask({ kind: "type", modelId: model.id, type: null }),
              },
              edit: () => onTask({ kind: "model", makeId: make.id, id: model.id, name: model.name }),
              remove: () => onTask({ kind: "delete", level: "model", id: model.id, name }),
            }}
          />
        ) : null}
      </div>
      <QueryView query={types} skeleton={<Skeleton className="h-64 w-full" />}>
        {(rows) => (
          <Table
            caption={name}
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            empty={<p className="text-muted">{m.vehicles.noTypes}</p>}
          />
        )}
      </QueryView>
    </section>
  );
}

function useTypeColumns(model: Props["model"], onTask: OnTask | null): Column<VehicleTypeRow>[] {
  const { m, format } = useI18n();
  const tools: Column<VehicleTypeRow> = {
    id: "tools",
    header: m.vehicles.editType,
    hideHeader: true,
    align: "end",
    render: (type) => (
      <span className="flex justify-end">
        <IconButton
          size="sm"
          label={m.vehicles.editNamed(`${type.name} ${type.yearFrom}`)}
          icon={<EditIcon size={16} />}
          onClick={() => onTask?.({ kind: "type", modelId: model.id, type })}
        />
        <IconButton
          size="sm"
          label={m.vehicles.deleteNamed(`${type.name} ${type.yearFrom}`)}
          icon={<TrashIcon size={16} />}
          onClick={() => onTask?.({ kind: "delete", level: "type", id: type.id, name: type.name })}
        />
      </span>
    ),
  };
  return [
    { id: "name", header: m.vehicles.name, render: ({ name }) => <bdi className="font-medium">{name}</bdi> },
    { id: "engine", header: m.vehicles.engine, render: ({ engine }) => <bdi>{engine}</bdi> },
    { id: "fuel", header: m.vehicles.fuel, render: ({ fuel }) => fuelText(fuel, m) },
    {
      id: "power",
      header: m.vehicles.power,
      align: "end",
      render: ({ powerKw }) => (powerKw === null ? "" : format.number(powerKw)),
    },
    { id: "years", header: m.vehicles.years, render: (type) => <bdi>{yearsText(type, m)}</bdi> },
    {
      id: "products",
      header: m.vehicles.products,
      align: "end",
      render: ({ products }) => format.number(products),
    },
    ...(onTask ? [tools] : []),
  ];
}
