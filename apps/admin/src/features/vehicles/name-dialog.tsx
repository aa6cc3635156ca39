import { TextField } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useVehiclesChanged } from "./use-vehicles-changed.ts";
import type { VehicleTask } from "./vehicle-task.ts";

interface Props {
  task: Extract<VehicleTask, { kind: "make" | "model" }>;
  onClose: () => void;
}

/** A make or a model: new, or renamed. */
export function NameDialog({ task, onClose }: Props) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const changed = useVehiclesChanged();
  const [name, setName] = useState(task.name);
  const [checked, setChecked] = useState(false);
  const saved = ({ id }: { id: string }): void => {
    changed(m.vehicles.saved);
    const search = task.kind === "make" ? { make: id } : { make: task.makeId, model: id };
    if (task.id === undefined) void navigate({ to: "/vehicles", search });
    onClose();
  };
  const make = useMutation(trpc.vehicles.saveMake.mutationOptions({ onSuccess: saved }));
  const model = useMutation(trpc.vehicles.saveModel.mutationOptions({ onSuccess: saved }));
  const save = task.kind === "make" ? make : model;
  const submit = (): void => {
    setChecked(true);
    if (name.trim() === "") return;
    const own = { ...(task.id === undefined ? {} : { id: task.id }), name };
    if (task.kind === "make") make.mutate(own);
    else model.mutate({ ...own, makeId: task.makeId });
  };
  const titles = {
    make: task.id === undefined ? m.vehicles.addMake : m.vehicles.editMake,
    model: task.id === undefined ? m.vehicles.addModel : m.vehicles.editModel,
  };
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={titles[task.kind]}
      submitLabel={m.common.save}
      pending={save.isPending}
      error={save.error}
      onSubmit={submit}
    >
      <TextField
        label={m.vehicles.name}
        value={name}
        onChange={setName}
        maxLength={task.kind === "make" ? 80 : 120}
        error={checked && name.trim() === "" ? m.vehicles.invalid.name : undefined}
      />
    </ActionDialog>
  );
}
