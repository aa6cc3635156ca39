import type { VehicleLevel, VehicleToll } from "@souk/contracts";
import type { AdminMessages } from "@souk/i18n/admin";
import { Skeleton } from "@souk/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { useVehiclesChanged } from "./use-vehicles-changed.ts";
import type { VehicleTask } from "./vehicle-task.ts";

interface Props {
  task: Extract<VehicleTask, { kind: "delete" }>;
  onClose: () => void;
}

/** Says what goes along before anything goes. */
export function DeleteVehicle({ task: { level, id, name }, onClose }: Props) {
  const { m } = useI18n();
  const changed = useVehiclesChanged();
  const toll = useQuery(trpc.vehicles.toll.queryOptions({ level, id }, { staleTime: 0, gcTime: 0 }));
  const remove = useMutation(
    trpc.vehicles.delete.mutationOptions({
      onSuccess: () => {
        changed(m.vehicles.deleted);
        onClose();
      },
    }),
  );
  return (
    <ActionDialog
      open
      danger
      onClose={onClose}
      title={m.vehicles.deleteTitle(name)}
      submitLabel={m.vehicles.delete}
      pending={remove.isPending}
      disabled={!toll.isSuccess}
      error={remove.error}
      onSubmit={() => remove.mutate({ level, id })}
    >
      <QueryView query={toll} skeleton={<Skeleton className="h-12 w-full" />}>
        {(counts) => {
          const along = takenAlong(level, counts, m);
          return (
            <div className="flex flex-col gap-2 text-body">
              <p>{along === "" ? m.vehicles.deleteAlone : m.vehicles.deleteText(along)}</p>
              {counts.fitments > 0 ? <p className="text-muted">{m.vehicles.deleteUniversal}</p> : null}
            </div>
          );
        }}
      </QueryView>
    </ActionDialog>
  );
}

/** What goes with it, in words; empty where nothing does. */
function takenAlong(level: VehicleLevel, toll: VehicleToll, m: AdminMessages): string {
  const { modelCount, typeCount, fitmentCount, garageCount } = m.vehicles;
  const parts = [
    { count: level === "make" ? toll.models : 0, words: modelCount },
    { count: level === "type" ? 0 : toll.types, words: typeCount },
    { count: toll.fitments, words: fitmentCount },
    { count: toll.garages, words: garageCount },
  ];
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => words(count))
    .join(" · ");
}
