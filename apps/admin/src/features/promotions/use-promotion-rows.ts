import { useI18n } from "../../lib/i18n.tsx";
import type { NamedValue } from "../../parts/conflict-dialog.tsx";
import { nameRows } from "../../parts/name-fields.tsx";
import { checkPromotion, type PromotionForm } from "./promotion-form.ts";
import { promotionSentences } from "./promotion-words.ts";
import { useChoices } from "./use-names.ts";

/** The form as a person reads it, for a conflict's comparison. */
export function usePromotionRows(): (form: PromotionForm) => Record<string, NamedValue> {
  const { m, format } = useI18n();
  const { categories, collections, groups } = useChoices();
  const labels = new Map([...categories, ...collections, ...groups].map(({ id, label }) => [id, label]));
  const words = m.promotions;
  return (form) => {
    const checked = checkPromotion(form, m);
    const nameOf = (id: string): string => labels.get(id) ?? id.slice(-6);
    const sentences = checked.ok ? promotionSentences(checked.input, { m, format, nameOf }) : [];
    const names = nameRows(form, words.name, m);
    const status =
      words.statuses[form.status === "ACTIVE" || form.status === "PAUSED" ? form.status : "DRAFT"];
    return {
      ...Object.fromEntries(names),
      status: { label: words.status, value: status },
      priority: { label: words.priority, value: form.priority },
      rules: { label: words.summary, value: sentences.join("\n") },
    };
  };
}
