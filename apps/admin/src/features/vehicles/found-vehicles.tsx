import { Skeleton, Table } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { QueryView } from "../../parts/query-view.tsx";
import { fuelText, yearsText } from "../../lib/vehicle-words.ts";

const LIMIT = 100;

/** The types that the words mean; each leads to its model. */
export function FoundVehicles({ query }: { query: string }) {
  const { m, format } = useI18n();
  const found = useQuery({
    ...trpc.vehicles.search.queryOptions({ query, limit: LIMIT }),
    placeholderData: keepPreviousData,
  });
  return (
    <QueryView query={found} skeleton={<Skeleton className="h-96 w-full" />}>
      {({ items, total }) => (
        <>
          <output className="mb-3 block text-sm text-muted">
            {total > items.length ? m.vehicles.firstOf(items.length, total) : m.vehicles.found(total)}
          </output>
          <Table
            caption={m.vehicles.title}
            rows={items}
            rowId={({ id }) => id}
            stale={found.isPlaceholderData}
            empty={<p className="text-muted">{m.vehicles.noneFound}</p>}
            columns={[
              {
                id: "name",
                header: m.vehicles.types,
                render: ({ makeId, make, modelId, model, name }) => (
                  <Link
                    to="/vehicles"
                    search={{ make: makeId, model: modelId }}
                    className="font-medium hover:underline"
                  >
                    <bdi>{`${make} ${model} ${name}`}</bdi>
                  </Link>
                ),
              },
              { id: "engine", header: m.vehicles.engine, render: ({ engine }) => <bdi>{engine}</bdi> },
              { id: "fuel", header: m.vehicles.fuel, render: ({ fuel }) => fuelText(fuel, m) },
              {
                id: "years",
                header: m.vehicles.years,
                render: (type) => <bdi>{yearsText(type, m)}</bdi>,
              },
              {
                id: "products",
                header: m.vehicles.products,
                align: "end",
                render: ({ products }) => format.number(products),
              },
            ]}
          />
        </>
      )}
    </QueryView>
  );
}
