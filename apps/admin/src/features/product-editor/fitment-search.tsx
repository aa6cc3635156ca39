import type { ProductFitment, VehicleFound } from "@souk/contracts";
import { Button, PlusIcon, SearchField } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { typeFacts } from "../../lib/vehicle-words.ts";
import { ActionError } from "../../parts/action-error.tsx";
import type { ChangeFitments } from "./use-change-fitments.ts";

interface Props {
  fitments: readonly ProductFitment[];
  change: ChangeFitments;
}

type Vehicle = VehicleFound["items"][number];

/** Finds vehicles by words; each type can be added, or all of its model. */
export function FitmentSearch({ fitments, change }: Props) {
  const { m } = useI18n();
  const [text, setText] = useState("");
  const query = useDeferredValue(text.trim());
  const found = useQuery({
    ...trpc.vehicles.search.queryOptions({ query: query || "-", limit: 30 }),
    enabled: query !== "",
    placeholderData: keepPreviousData,
  });
  const { items, total } = (query === "" ? undefined : found.data) ?? { items: [], total: 0 };
  return (
    <div>
      <SearchField
        label={m.vehicles.addFitment}
        placeholder={m.vehicles.searchHint}
        clearLabel={m.common.clear}
        value={text}
        onChange={setText}
        onSubmit={() => undefined}
        className="w-full sm:w-96"
      />
      <ActionError error={found.error} />
      {query === "" ? null : (
        <output className="mt-2 block text-sm text-muted">
          {found.isSuccess && total === 0 ? m.vehicles.noneFound : ""}
          {total > items.length ? m.vehicles.firstOf(items.length, total) : ""}
        </output>
      )}
      {byModel(items).map((types) => (
        <FoundModel
          key={types[0]?.modelId}
          types={types}
          fitment={fitments.find(({ modelId }) => modelId === types[0]?.modelId)}
          change={change}
        />
      ))}
    </div>
  );
}

interface FoundProps {
  types: readonly Vehicle[];
  fitment: ProductFitment | undefined;
  change: ChangeFitments;
}

function FoundModel({ types, fitment, change }: FoundProps) {
  const { m } = useI18n();
  const [first] = types;
  if (!first) return null;
  const name = `${first.make} ${first.model}`;
  const all = fitment !== undefined && fitment.fitted === fitment.types;
  return (
    <section aria-label={name} className="hairline-b py-2">
      <div className="flex items-center justify-between gap-2">
        <h3 className="min-w-0 truncate text-sm font-semibold">
          <bdi>{name}</bdi>
        </h3>
        <Button
          size="sm"
          variant="secondary"
          aria-label={m.vehicles.addAll(name)}
          disabled={all || change.pending}
          onClick={() => change.add({ modelIds: [first.modelId] })}
        >
          {m.vehicles.allOfModel}
        </Button>
      </div>
      <ul>
        {types.map((type) => (
          <li key={type.id} className="flex items-center justify-between gap-2">
            <span className="min-w-0 truncate text-sm">
              <bdi>{type.name}</bdi>{" "}
              <span className="text-muted">
                <bdi>{typeFacts(type, m)}</bdi>
              </span>
            </span>
            <Button
              size="sm"
              variant="quiet"
              square
              aria-label={m.vehicles.addOne(`${name} ${type.name} ${type.yearFrom}`)}
              disabled={all || change.pending}
              onClick={() => change.add({ typeIds: [type.id] })}
            >
              <PlusIcon size={16} />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Neighbours of one model together. */
function byModel(items: readonly Vehicle[]): Vehicle[][] {
  return [...Map.groupBy(items, ({ modelId }) => modelId).values()];
}
