import { MAX_SEGMENT_SETS } from "@souk/contracts";
import { Button, FieldError, PlusIcon, RadioGroup } from "@souk/ui";
import { Controller, useController, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { emptySet, type SegmentForm, type SetForm } from "./segment-form.ts";
import { SegmentPreview } from "./segment-preview.tsx";
import { SetField } from "./set-field.tsx";

/** Sets of conditions, how they are joined, and whom they find. */
export function RulesField({ writes }: { writes: boolean }) {
  const { m } = useI18n();
  const words = m.segments;
  const { control, formState } = useFormContext<SegmentForm>();
  const { field } = useController({ control, name: "sets" });
  const sets = field.value;
  const change = (at: number, set: SetForm) => field.onChange(sets.with(at, set));
  const problem = formState.errors.match?.message;
  return (
    <section aria-label={words.rules} className="flex min-w-0 flex-col gap-4">
      <Controller
        control={control}
        name="match"
        render={({ field: match }) => (
          <RadioGroup
            {...match}
            look="chips"
            label={words.match}
            options={(["all", "any"] as const).map((value) => ({ value, label: words[value] }))}
          />
        )}
      />
      {problem ? <FieldError>{problem}</FieldError> : null}
      <ol className="flex flex-col gap-4">
        {sets.map((set, at) => (
          <li key={set.key} className="rounded-lg border border-hairline p-3">
            <SetField
              set={set}
              at={at}
              onChange={(changed) => change(at, changed)}
              onRemove={sets.length > 1 ? () => field.onChange(sets.toSpliced(at, 1)) : undefined}
              writes={writes}
            />
          </li>
        ))}
      </ol>
      {writes ? (
        <Button
          variant="secondary"
          className="self-start"
          start={<PlusIcon size={16} />}
          disabled={sets.length >= MAX_SEGMENT_SETS}
          onClick={() => field.onChange([...sets, emptySet()])}
        >
          {words.addSet}
        </Button>
      ) : null}
      <SegmentPreview />
    </section>
  );
}
