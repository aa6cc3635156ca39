import type { VehicleTypeView } from "@souk/contracts";
import { NativeSelect, TextField } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { checkType, toTypeForm, type TypeForm, type TypeProblems } from "./type-form.ts";
import { useVehiclesChanged } from "./use-vehicles-changed.ts";

interface Props {
  modelId: string;
  /** Null: a new one. */
  type: VehicleTypeView | null;
  onClose: () => void;
}

/** A type: its name, engine, fuel, power and years. */
export function TypeDialog({ modelId, type, onClose }: Props) {
  const { m } = useI18n();
  const changed = useVehiclesChanged();
  const [form, setForm] = useState(() => toTypeForm(type));
  const [problems, setProblems] = useState<TypeProblems>({});
  const save = useMutation(
    trpc.vehicles.saveType.mutationOptions({
      onSuccess: () => {
        changed(m.vehicles.saved);
        onClose();
      },
    }),
  );
  const submit = (): void => {
    const checked = checkType(form, { modelId, ...(type ? { id: type.id } : {}) }, m);
    setProblems("problems" in checked ? checked.problems : {});
    if ("input" in checked) save.mutate(checked.input);
  };
  const field = (name: keyof TypeForm) => ({
    value: form[name],
    onChange: (value: string) => setForm((before) => ({ ...before, [name]: value })),
    error: problems[name],
  });
  const fuels = Object.entries(m.vehicles.fuels).map(([value, label]) => ({ value, label }));
  const foreign = fuels.some(({ value }) => value === form.fuel) || form.fuel === "" ? [] : [form.fuel];
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={type ? m.vehicles.editType : m.vehicles.addType}
      submitLabel={m.common.save}
      pending={save.isPending}
      error={save.error}
      onSubmit={submit}
    >
      <TextField
        {...field("name")}
        label={m.vehicles.typeName}
        help={m.vehicles.typeNameHelp}
        maxLength={120}
      />
      <TextField {...field("engine")} label={m.vehicles.engine} maxLength={60} dir="ltr" />
      <div className="grid grid-cols-2 gap-4">
        <NativeSelect
          {...field("fuel")}
          label={m.vehicles.fuel}
          placeholder={m.vehicles.noFuel}
          options={[...fuels, ...foreign.map((value) => ({ value, label: value }))]}
        />
        <TextField {...field("power")} label={m.vehicles.power} inputMode="numeric" />
        <TextField {...field("yearFrom")} label={m.vehicles.yearFrom} inputMode="numeric" />
        <TextField
          {...field("yearTo")}
          label={m.vehicles.yearTo}
          help={m.vehicles.yearToHelp}
          inputMode="numeric"
        />
      </div>
    </ActionDialog>
  );
}
