import { MAX_SET_CONDITIONS } from "@souk/contracts";
import { Button, IconButton, NativeSelect, PlusIcon, TrashIcon } from "@souk/ui";
import { useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { emptyCondition } from "./condition-form.ts";
import { ConditionRow } from "./condition-row.tsx";
import type { SegmentForm, SetForm } from "./segment-form.ts";

interface Props {
  set: SetForm;
  at: number;
  onChange: (set: SetForm) => void;
  onRemove: (() => void) | undefined;
  writes: boolean;
}

/** Some conditions of which all or any must be so. */
export function SetField({ set, at, onChange, onRemove, writes }: Props) {
  const { m } = useI18n();
  const words = m.segments;
  const { errors } = useFormContext<SegmentForm>().formState;
  const { conditions } = set;
  const change = (next: SetForm["conditions"]) => onChange({ ...set, conditions: next });
  return (
    <section aria-label={words.set(at + 1)} className="flex min-w-0 flex-col gap-4">
      <div className="flex items-end gap-2">
        <NativeSelect
          className="min-w-0 flex-1"
          label={words.matchOfSet(at + 1)}
          options={(["all", "any"] as const).map((value) => ({ value, label: words[value] }))}
          value={set.match}
          onChange={(value) => onChange({ ...set, match: value === "any" ? "any" : "all" })}
        />
        {onRemove && writes ? (
          <IconButton label={words.removeSet(at + 1)} icon={<TrashIcon size={18} />} onClick={onRemove} />
        ) : null}
      </div>
      <ol className="flex flex-col gap-4">
        {conditions.map((condition, place) => (
          <li key={condition.key} className="hairline-t pt-4">
            <ConditionRow
              condition={condition}
              name={words.condition(at + 1, place + 1)}
              error={errors.sets?.[at]?.conditions?.[place]?.text?.message}
              onChange={(changed) => change(conditions.with(place, changed))}
              onRemove={
                conditions.length > 1 && writes ? () => change(conditions.toSpliced(place, 1)) : undefined
              }
            />
          </li>
        ))}
      </ol>
      {writes ? (
        <Button
          variant="quiet"
          className="-ms-2 self-start"
          start={<PlusIcon size={16} />}
          disabled={conditions.length >= MAX_SET_CONDITIONS}
          onClick={() => change([...conditions, emptyCondition("orders")])}
        >
          {words.addCondition}
        </Button>
      ) : null}
    </section>
  );
}
