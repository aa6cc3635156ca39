import type { VehicleView } from "@souk/contracts";
import { Banner, Button, ComboBox, type Option } from "@souk/ui";
import { useState } from "react";
import { typeFacts, yearsText } from "../../lib/garage/vehicle-name.ts";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { useVehicleChoice } from "./use-vehicle-choice.ts";

/** Make, then model, then engine: three lists that can be searched, each opened by the choice before it. */
export function VehiclePicker({ onPick }: { onPick: (vehicle: VehicleView) => void }) {
  const i18n = useI18n();
  const { m } = i18n;
  const { make, model, type, vehicle, clear, failed } = useVehicleChoice();
  const [asked, setAsked] = useState(false);
  const submit = (): void => {
    setAsked(vehicle === null);
    if (!vehicle) return;
    onPick(vehicle);
    clear();
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
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
        {...make}
        label={m.garage.make}
        hint={m.garage.makeHint}
        missing={asked}
        toOption={({ id, name }) => ({ id, label: name })}
      />
      <Step
        {...model}
        key={`models of ${make.chosen?.id}`}
        label={m.garage.model}
        hint={m.garage.modelHint}
        missing={asked && make.chosen !== null}
        toOption={({ id, name, ...years }) => ({ id, label: name, help: yearsText(years, i18n) })}
      />
      <Step
        {...type}
        key={`types of ${model.chosen?.id}`}
        label={m.garage.type}
        hint={m.garage.typeHint}
        missing={asked && model.chosen !== null}
        toOption={(entry) => ({ id: entry.id, label: entry.name, help: typeFacts(entry, i18n) })}
      />
      <Button type="submit" block>
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
  /** The form was sent without it. */
  missing: boolean;
  onChoose: (entry: Entry | null) => void;
  toOption: (entry: Entry) => Option;
}

function Step<Entry extends { id: string }>(props: StepProps<Entry>) {
  const { label, hint, entries = [], chosen, missing, onChoose, toOption } = props;
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
      error={missing && chosen === null ? m.garage.missing : undefined}
    />
  );
}
