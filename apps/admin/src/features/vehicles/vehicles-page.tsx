import { Button, PlusIcon } from "@souk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { Page } from "../../parts/page.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { UrlSearch } from "../../parts/url-search.tsx";
import { BrowseVehicles } from "./browse-vehicles.tsx";
import { DeleteVehicle } from "./delete-vehicle.tsx";
import { FoundVehicles } from "./found-vehicles.tsx";
import { NameDialog } from "./name-dialog.tsx";
import { TypeDialog } from "./type-dialog.tsx";
import type { VehicleSearch } from "./vehicle-search.ts";
import type { VehicleTask } from "./vehicle-task.ts";

/** Makes, their models, their types; or those found by words. Both choices are in the URL. */
export function VehiclesPage({ search }: { search: VehicleSearch }) {
  const { m } = useI18n();
  const writes = useCan("products.write");
  const navigate = useNavigate();
  const [task, setTask] = useState<VehicleTask | null>(null);
  const find = (q: string): void => {
    const { q: _q, ...place } = search;
    void navigate({ to: "/vehicles", search: q === "" ? place : { ...place, q }, replace: true });
  };
  return (
    <Page
      title={m.vehicles.title}
      actions={
        writes ? (
          <Button start={<PlusIcon size={18} />} onClick={() => setTask({ kind: "make", name: "" })}>
            {m.vehicles.addMake}
          </Button>
        ) : null
      }
    >
      {writes ? null : <ReadOnlyNotice />}
      <div className="mb-5">
        <UrlSearch
          label={m.vehicles.search}
          placeholder={m.vehicles.searchHint}
          value={search.q ?? ""}
          onSearch={find}
        />
      </div>
      {search.q === undefined ? (
        <BrowseVehicles search={search} onTask={writes ? setTask : null} />
      ) : (
        <FoundVehicles query={search.q} />
      )}
      {task ? <TaskDialog task={task} onClose={() => setTask(null)} /> : null}
    </Page>
  );
}

function TaskDialog({ task, onClose }: { task: VehicleTask; onClose: () => void }) {
  if (task.kind === "delete") return <DeleteVehicle task={task} onClose={onClose} />;
  if (task.kind === "type") return <TypeDialog modelId={task.modelId} type={task.type} onClose={onClose} />;
  return <NameDialog task={task} onClose={onClose} />;
}
