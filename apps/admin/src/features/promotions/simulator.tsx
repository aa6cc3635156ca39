import { DEFAULT_FLOOR, SimulateInput } from "@souk/contracts";
import { Button, Checkbox, FieldError, Spinner, TextField } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { moneyText } from "../../lib/money-text.ts";
import { percentOf } from "../../lib/percent-text.ts";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { SimulationView } from "./simulation-view.tsx";

/** A promotion as its form has it; undefined while something of it is missing. */
type Draft = SimulateInput["draft"] | undefined;
interface Props {
  draft: Draft;
}

const DAY_MS = 86_400_000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

interface Form {
  from: string;
  until: string;
  floor: string;
  assumeCode: boolean;
}

/** Past orders priced again by the rules as they stand, and the rules that give goods away. */
export function Simulator({ draft }: Props) {
  const { m } = useI18n();
  const [form, setForm] = useState<Form>(() => ({
    from: dayOf(Date.now() - 90 * DAY_MS),
    until: dayOf(Date.now()),
    floor: moneyText(DEFAULT_FLOOR, "MAD"),
    assumeCode: true,
  }));
  const [wrong, setWrong] = useState<"dates" | "floor" | null>(null);
  const run = useMutation(trpc.promotions.simulate.mutationOptions());
  const submit = () => {
    const input = inputOf(form, draft ?? null);
    setWrong(
      input.success ? null : input.error.issues.some(({ path }) => path[0] === "floor") ? "floor" : "dates",
    );
    if (input.success) run.mutate(input.data);
  };
  return (
    <div className="flex min-w-0 flex-col gap-5">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Fields form={form} set={setForm} byCode={draft?.trigger === "CODE"} />
        {wrong ? <FieldError>{m.simulator.invalid[wrong]}</FieldError> : null}
        <Button
          type="submit"
          className="mt-4"
          disabled={draft === undefined}
          pending={run.isPending}
          pendingLabel={m.simulator.running}
        >
          {m.simulator.run}
        </Button>
        {draft === undefined ? <p className="mt-2 text-sm text-muted">{m.promotions.incomplete}</p> : null}
      </form>
      <ActionError error={run.error} />
      <div aria-live="polite">
        {run.isPending ? <Spinner label={m.simulator.running} /> : null}
        {run.data && !run.isPending ? <SimulationView simulation={run.data} /> : null}
      </div>
    </div>
  );
}

/** Whole days in the browser's zone, the last one included. */
function inputOf({ from, until, floor, assumeCode }: Form, draft: SimulateInput["draft"]) {
  const begin = new Date(`${from}T00:00:00`);
  const end = new Date(`${until}T23:59:59.999`);
  const iso = (time: Date): string => (Number.isNaN(time.getTime()) ? "" : time.toISOString());
  return SimulateInput.safeParse({
    from: iso(begin),
    until: iso(end),
    draft,
    assumeCode,
    floor: percentOf(floor),
  });
}

interface FieldsProps {
  form: Form;
  set: (form: Form) => void;
  byCode: boolean;
}

function Fields({ form, set, byCode }: FieldsProps) {
  const { m } = useI18n();
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-3">
        {(["from", "until"] as const).map((name) => (
          <TextField
            key={name}
            type="date"
            label={m.simulator[name]}
            value={form[name]}
            onChange={(text) => set({ ...form, [name]: text })}
          />
        ))}
        <TextField
          label={m.simulator.floor}
          help={m.simulator.floorHelp}
          inputMode="decimal"
          dir="ltr"
          inputClassName="tnum text-end"
          suffix="%"
          value={form.floor}
          onChange={(floor) => set({ ...form, floor })}
        />
      </div>
      {byCode ? (
        <div className="mt-4">
          <Checkbox
            label={m.simulator.assumeCode}
            value={form.assumeCode}
            onChange={(assumeCode) => set({ ...form, assumeCode })}
          />
        </div>
      ) : null}
    </>
  );
}
