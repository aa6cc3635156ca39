import { CONDITION_KINDS } from "@souk/contracts";
import { Button, FieldError, NativeSelect, PlusIcon, RadioGroup } from "@souk/ui";
import { Controller, useController, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import type { CollectionForm } from "./collection-form.ts";
import { emptyCondition, type ConditionForm } from "./condition-form.ts";
import { ConditionRow } from "./condition-row.tsx";
import { RulesPreview } from "./rules-preview.tsx";

/** All or any of some conditions, with what they would choose now. */
export function RulesField() {
  const { m } = useI18n();
  const words = m.merchandising.collections;
  const { control, formState } = useFormContext<CollectionForm>();
  const { field } = useController({ control, name: "conditions" });
  const conditions = field.value;
  const change = (at: number, changed: Partial<ConditionForm>) =>
    field.onChange(conditions.map((one, place) => (place === at ? { ...one, ...changed } : one)));
  const problem = formState.errors.match?.message;
  return (
    <section aria-label={words.rules} className="flex min-w-0 flex-col gap-4">
      <Controller
        control={control}
        name="match"
        render={({ field: match }) => (
          <RadioGroup
            {...match}
            label={words.match}
            options={(["all", "any"] as const).map((value) => ({ value, label: words[value] }))}
          />
        )}
      />
      {problem ? <FieldError>{problem}</FieldError> : null}
      <ol className="flex flex-col gap-4">
        {conditions.map((condition, at) => (
          <li key={condition.key} className="rounded-lg border border-hairline p-3">
            <ConditionRow
              condition={condition}
              name={words.condition(at + 1)}
              kindField={
                <NativeSelect
                  label={words.condition(at + 1)}
                  options={CONDITION_KINDS.map((kind) => ({ value: kind, label: words.conditions[kind] }))}
                  value={condition.kind}
                  onChange={(value) => {
                    const kind = CONDITION_KINDS.find((known) => known === value) ?? condition.kind;
                    field.onChange(conditions.with(at, { ...emptyCondition(kind), key: condition.key }));
                  }}
                />
              }
              onChange={(changed) => change(at, changed)}
              onRemove={conditions.length > 1 ? () => field.onChange(conditions.toSpliced(at, 1)) : undefined}
            />
          </li>
        ))}
      </ol>
      <Button
        variant="secondary"
        className="self-start"
        start={<PlusIcon size={16} />}
        disabled={conditions.length >= 20}
        onClick={() => field.onChange([...conditions, emptyCondition("inStock")])}
      >
        {words.addCondition}
      </Button>
      <RulesPreview />
    </section>
  );
}
