import type { VehicleMakeLink, VehicleModelLink, VehicleTypeView, VehicleView } from "@souk/contracts";
import { Banner, Button, ComboBox, type Option } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { typeFacts, yearsText } from "../../lib/garage/vehicle-name.ts";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { trpc } from "../../lib/trpc.ts";

const fresh = { staleTime: 10 * 60_000 };

/** Make, then model, then engine: three lists that can be searched, each opened by the choice before it. */
export function VehiclePicker({ onPick }: { onPick: (vehicle: VehicleView) => void }) {
  const i18n = useI18n();
  const { m } = i18n;
  const [make, setMake] = useState<VehicleMakeLink | null>(null);
  const [model, setModel] = useState<VehicleModelLink | null>(null);
  const [type, setType] = useState<VehicleTypeView | null>(null);
  const makes = useQuery(trpc.vehicles.makes.queryOptions({}, fresh));
  const models = useQuery(
    trpc.vehicles.models.queryOptions({ makeId: make?.id ?? "" }, { ...fresh, enabled: make !== null }),
  );
  const types = useQuery(
    trpc.vehicles.types.queryOptions({ modelId: model?.id ?? "" }, { ...fresh, enabled: model !== null }),
  );
  const failed = [makes, models, types].find((query) => query.isError);
  const chooseModel = (next: VehicleModelLink | null): void => {
    setModel(next);
    setType(null);
  };
  const chooseMake = (next: VehicleMakeLink | null): void => {
    setMake(next);
    chooseModel(null);
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!make || !model || !type) return;
        onPick({ ...type, makeId: make.id, make: make.name, modelId: model.id, model: model.name });
        chooseMake(null);
      }}
    >
      {failed ? (
        <Banner
          tone="danger"
          role="alert"
          action={
            <Button size="sm" variant="secondary" onClick={() => void failed.refetch()}>
              {m.common.retry}
            </Button>
          }
        >
          {errorText(failed.error, i18n)}
        </Banner>
      ) : null}
      <Step
        label={m.garage.make}
        hint={m.garage.makeHint}
        entries={makes.data}
        chosen={make}
        onChoose={chooseMake}
        toOption={({ id, name }) => ({ id, label: name })}
      />
      <Step
        key={`models of ${make?.id}`}
        label={m.garage.model}
        hint={m.garage.modelHint}
        entries={make ? models.data : undefined}
        chosen={model}
        onChoose={chooseModel}
        toOption={({ id, name, ...years }) => ({ id, label: name, help: yearsText(years, i18n) })}
      />
      <Step
        key={`types of ${model?.id}`}
        label={m.garage.type}
        hint={m.garage.typeHint}
        entries={model ? types.data : undefined}
        chosen={type}
        onChoose={setType}
        toOption={(entry) => ({ id: entry.id, label: entry.name, help: typeFacts(entry, i18n) })}
      />
      <Button type="submit" disabled={type === null} block>
        {m.garage.add}
      </Button>
    </form>
  );
}

interface StepProps<Entry> {
  label: string;
  hint: string;
  /** Undefined until the choice before it is made and its entries are there. */
  entries: readonly Entry[] | undefined;
  chosen: Entry | null;
  onChoose: (entry: Entry | null) => void;
  toOption: (entry: Entry) => Option;
}

function Step<Entry extends { id: string }>(props: StepProps<Entry>) {
  const { label, hint, entries = [], chosen, onChoose, toOption } = props;
  const { m } = useI18n();
  return (
    <ComboBox
      label={label}
      placeholder={hint}
      disabled={entries.length === 0}
      options={entries.map(toOption)}
      value={chosen?.id ?? null}
      onChange={(id) => onChoose(entries.find((entry) => entry.id === id) ?? null)}
      empty={m.garage.noMatch}
    />
  );
}
