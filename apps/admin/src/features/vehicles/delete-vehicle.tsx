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
        {({ models, types, fitments, garages }) => (
          <div className="flex flex-col gap-2 text-body">
            <p>
              {m.vehicles.deleteText(
                m.vehicles.modelCount(level === "make" ? models : 0),
                m.vehicles.typeCount(level === "type" ? 0 : types),
                m.vehicles.fitmentCount(fitments),
                m.vehicles.garageCount(garages),
              )}
            </p>
            {fitments > 0 ? <p className="text-muted">{m.vehicles.deleteUniversal}</p> : null}
          </div>
        )}
      </QueryView>
    </ActionDialog>
  );
}
