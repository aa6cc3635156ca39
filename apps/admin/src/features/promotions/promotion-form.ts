import { SavePromotionInput } from "@souk/contracts";
import type { AdminMessages } from "@souk/i18n/admin";
import type { PromotionDetail } from "../../lib/api-types.ts";
import { fromLocalField, toLocalField } from "../../lib/local-time.ts";
import { localized, toTexts, type Texts } from "../../lib/texts.ts";
import type { CheckedForm } from "../../lib/use-record-editor.ts";
import { conditionInput, type ConditionForm, toConditionForm } from "./condition-form.ts";
import { effectInput, type EffectForm, newEffect, toEffectForm } from "./effect-form.ts";
import { fieldPath } from "./field-path.ts";
import { limitOf, wholeText } from "./whole-text.ts";

/** A promotion as its fields hold it: numbers and amounts as typed. */
export interface PromotionForm {
  name: Texts;
  status: string;
  trigger: string;
  startsAt: string;
  endsAt: string;
  effect: EffectForm;
  conditions: ConditionForm[];
  stacking: string;
  exclusionGroup: string;
  priority: string;
  usageLimit: string;
  perCustomerLimit: string;
}

export function toPromotionForm(view: PromotionDetail | null): PromotionForm {
  const names = new Map(view?.products.map(({ id, name }) => [id, name]));
  return {
    name: toTexts(view?.name ?? {}),
    status: view?.status ?? "DRAFT",
    trigger: view?.trigger ?? "AUTOMATIC",
    startsAt: toLocalField(view?.startsAt ?? ""),
    endsAt: toLocalField(view?.endsAt ?? ""),
    effect: view ? toEffectForm(view.effect, { names, gift: view.gift }) : newEffect(),
    conditions: view?.conditions.map((condition) => toConditionForm(condition, names)) ?? [],
    stacking: view?.stacking ?? "STACKABLE",
    exclusionGroup: view?.exclusionGroup ?? "",
    priority: String(view?.priority ?? 0),
    usageLimit: wholeText(view?.usageLimit),
    perCustomerLimit: wholeText(view?.perCustomerLimit),
  };
}

/** The form as the contract's input, checked by it. */
export function checkPromotion(form: PromotionForm, m: AdminMessages): CheckedForm<SavePromotionInput> {
  const parsed = SavePromotionInput.safeParse({
    ...form,
    name: localized(form.name),
    startsAt: fromLocalField(form.startsAt) || null,
    endsAt: fromLocalField(form.endsAt) || null,
    effect: effectInput(form.effect),
    conditions: form.conditions.map((condition) => conditionInput(condition)),
    exclusionGroup: form.exclusionGroup.trim() || null,
    priority: Number(form.priority.trim().replace("−", "-") || "0"),
    usageLimit: limitOf(form.usageLimit),
    perCustomerLimit: limitOf(form.perCustomerLimit),
  });
  if (parsed.success) return { ok: true, input: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues.map(({ path }) => {
      const { path: field, word } = fieldPath(path);
      const words: Partial<Record<string, string>> = m.promotions.invalid;
      return { path: field, message: words[word] ?? m.promotions.invalid.other };
    }),
  };
}
