import type { PromotionDetail } from "../../lib/api-types.ts";
import { Card } from "@souk/ui";
import { useFormContext, useWatch } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { checkPromotion, type PromotionForm } from "./promotion-form.ts";
import { promotionSentences } from "./promotion-words.ts";
import { useChoices } from "./use-names.ts";

/** What the promotion does as it stands in the form, in sentences. */
export function PromotionSummary() {
  const { m, format } = useI18n();
  const form = usePromotionForm();
  const nameOf = useNameOf(form);
  const checked = checkPromotion({ ...form, name: { ...form.name, en: form.name.en || "–" } }, m);
  return (
    <Card title={m.promotions.summary}>
      {checked.ok ? (
        <ul className="flex flex-col gap-1.5" aria-live="polite">
          {promotionSentences(checked.input, { m, format, nameOf }).map((sentence) => (
            <li key={sentence} className="wrap-anywhere">
              {sentence}
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">{m.promotions.incomplete}</p>
      )}
    </Card>
  );
}

/** The form's values as they are typed. */
export function usePromotionForm(): PromotionForm {
  const { control, getValues } = useFormContext<PromotionForm>();
  // The watched values are typed as parts; the form itself has them whole.
  useWatch({ control });
  return getValues();
}

/** The name behind an id of the form's rules. */
function useNameOf(form: PromotionForm): (id: string) => string {
  const { locale } = useI18n();
  const { categories, collections, groups } = useChoices();
  const { goods, buy, get, gift } = form.effect;
  const products = [goods, buy, get, ...form.conditions.map((one) => one.goods)]
    .flatMap((one) => one.products)
    .map(({ id, name }): [string, string] => [id, textIn(name, locale)]);
  const names = new Map<string, string>([
    ...products,
    ...gift.map(({ variantId, name }): [string, string] => [variantId, name]),
    ...[...categories, ...collections, ...groups].map(({ id, label }): [string, string] => [id, label]),
  ]);
  return (id) => names.get(id) || "…";
}

/** How many orders got it, and what that took off them. */
export function PromotionUse({ promotion }: { promotion: PromotionDetail }) {
  const { m, format } = useI18n();
  const { uses, given, counted, usageLimit } = promotion;
  return (
    <Card title={m.promotions.used}>
      <p>{m.promotions.usedBy(uses)}</p>
      {usageLimit === null ? null : (
        <p className="text-muted">{m.promotions.taken(format.number(counted), format.number(usageLimit))}</p>
      )}
      {given.length > 0 ? (
        <dl className="mt-3 flex flex-col gap-1">
          {given.map(({ currency, amount }) => (
            <div key={currency} className="flex justify-between gap-4">
              <dt className="text-muted">{m.promotions.given}</dt>
              <dd className="tnum font-medium">{format.money(amount, currency)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </Card>
  );
}
