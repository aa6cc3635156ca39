import { MAX_SEGMENT_CONDITIONS, SaveSegmentInput, SegmentRules } from "@souk/contracts";
import type { AdminMessages } from "@souk/i18n/admin";
import type { SegmentDetail } from "../../lib/api-types.ts";
import type { CheckedForm } from "../../lib/use-record-editor.ts";
import type { NamedValue } from "../../parts/conflict-dialog.tsx";
import {
  type ConditionForm,
  emptyCondition,
  problemField,
  toCondition,
  toConditionForm,
} from "./condition-form.ts";

export interface SetForm {
  key: string;
  match: "all" | "any";
  conditions: ConditionForm[];
}
export interface SegmentForm {
  name: string;
  description: string;
  match: "all" | "any";
  sets: SetForm[];
}

export const emptySet = (): SetForm => ({
  key: crypto.randomUUID(),
  match: "all",
  conditions: [emptyCondition("orders")],
});

export function toSegmentForm(segment: SegmentDetail | null): SegmentForm {
  if (!segment) return { name: "", description: "", match: "all", sets: [emptySet()] };
  const { name, description, rules, names } = segment;
  const known = new Map(names.map((one) => [one.id, one.name]));
  return {
    name,
    description,
    match: rules.match,
    sets: rules.sets.map(({ match, conditions }) => ({
      key: crypto.randomUUID(),
      match,
      conditions: conditions.map((condition) => toConditionForm(condition, known)),
    })),
  };
}

/** The rules, or null while one of the conditions isn't whole. */
export function rulesOf({ match, sets }: Pick<SegmentForm, "match" | "sets">): SegmentRules | null {
  const parsed = SegmentRules.safeParse({
    match,
    sets: sets.map((set) => ({ match: set.match, conditions: set.conditions.map(toCondition) })),
  });
  return parsed.success ? parsed.data : null;
}

/** The form as the contract's input, checked by it; a condition's problem stands at its value. */
export function checkSegment(form: SegmentForm, m: AdminMessages): CheckedForm<SaveSegmentInput> {
  const words = m.segments.invalid;
  const wrong = form.sets.flatMap((set, at) =>
    set.conditions.flatMap((condition, place) =>
      toCondition(condition)
        ? []
        : [{ path: `sets.${at}.conditions.${place}.text`, message: words[problemField(condition)] }],
    ),
  );
  const count = form.sets.flatMap(({ conditions }) => conditions).length;
  if (count > MAX_SEGMENT_CONDITIONS) wrong.push({ path: "match", message: words.conditions });
  const { name, description } = form;
  const parsed = SaveSegmentInput.safeParse({ name, description, rules: rulesOf(form) });
  if (parsed.success && wrong.length === 0) return { ok: true, input: parsed.data };
  const texts = (parsed.error?.issues ?? []).flatMap(({ path: [field] }) =>
    field === "name" || field === "description" ? [{ path: field, message: words[field] }] : [],
  );
  return { ok: false, problems: [...texts, ...wrong] };
}

/** The form as a person reads it, for a conflict's comparison. */
export function segmentRows(form: SegmentForm, m: AdminMessages): Record<string, NamedValue> {
  const words = m.segments;
  const sets = form.sets.map(
    ({ match, conditions }) =>
      `${words[match]}: ${conditions.map(({ field, op, text }) => `${words.fields[field]}, ${words.ops[op]} ${text}`).join("; ")}`,
  );
  return {
    name: { label: words.name, value: form.name },
    description: { label: words.description, value: form.description },
    rules: { label: words.rules, value: `${words[form.match]}: ${sets.join(" / ")}` },
  };
}
