import { SaveTaxZoneInput } from "@souk/contracts";
import type { Format } from "@souk/i18n";
import type { AdminMessages } from "@souk/i18n/admin";
import type { TaxClassView, TaxZoneView } from "../../lib/api-types.ts";
import { percentOf, percentText } from "../../lib/percent-text.ts";
import { emptyTexts, joined, localized, textIn, toTexts, type Texts } from "../../lib/texts.ts";
import type { CheckedForm } from "../../lib/use-record-editor.ts";
import type { NamedValue } from "../../parts/conflict-dialog.tsx";
import { nameRows } from "../../parts/name-fields.tsx";
import { checkedBy } from "./checked-by.ts";
import type { NamesForm } from "./names-fields.tsx";
import { rateNames, toRateNames } from "./rate-names.ts";

/** As typed: per cent; empty where the class has no rate of its own. */
export interface RateForm {
  classId: string;
  percent: string;
  name: Texts;
}
export interface ZoneForm extends NamesForm {
  countries: string[];
  /** Parted by commas. */
  regions: string;
  /** One for each class. */
  rates: RateForm[];
}

export function toZoneForm(view: TaxZoneView | null, classes: readonly TaxClassView[]): ZoneForm {
  return {
    code: view?.code ?? "",
    name: view ? toTexts(view.name) : emptyTexts(),
    countries: view?.countries ?? [],
    regions: (view?.regions ?? []).join(", "),
    rates: classes.map(({ id: classId }) => {
      const rate = view?.rates.find((one) => one.classId === classId);
      return rate
        ? { classId, percent: percentText(rate.basisPoints), name: toRateNames(rate.name, rate.basisPoints) }
        : { classId, percent: "", name: emptyTexts() };
    }),
  };
}

/** The form as the contract's input, checked by it: a rate that nobody named is called by its per cent. */
export function checkZone(form: ZoneForm, m: AdminMessages): CheckedForm<SaveTaxZoneInput> {
  const given = form.rates.flatMap((rate, at) => (rate.percent.trim() === "" ? [] : [{ ...rate, at }]));
  const parsed = SaveTaxZoneInput.safeParse({
    code: form.code.trim(),
    name: localized(form.name),
    countries: form.countries,
    regions: form.regions
      .split(/[,،]/)
      .map((region) => region.trim())
      .filter((region) => region !== ""),
    rates: given.map(({ classId, percent, name }) => {
      const basisPoints = percentOf(percent);
      return { classId, basisPoints, name: rateNames(name, basisPoints) };
    }),
  });
  // A refused rate is found by the row of its class.
  return checkedBy(parsed, m, (path) => {
    const [first, row, field] = path;
    if (first !== "rates" || typeof row !== "number") return path;
    return ["rates", given[row]?.at ?? row, field === "basisPoints" ? "percent" : "name"];
  });
}

/** The form as a person reads it, for a conflict's comparison. */
export function zoneRows(
  form: ZoneForm,
  classes: readonly TaxClassView[],
  { m, format }: { m: AdminMessages; format: Format },
): Record<string, NamedValue> {
  const words = m.taxes;
  return Object.fromEntries<NamedValue>([
    ["code", { label: words.code, value: form.code }],
    ...nameRows(form, words.name, m),
    [
      "countries",
      { label: words.countries, value: form.countries.map((code) => format.country(code)).join(", ") },
    ],
    ["regions", { label: words.regions, value: form.regions }],
    ...form.rates.map(({ classId, percent, name }): [string, NamedValue] => {
      const known = classes.find(({ id }) => id === classId);
      const value = percent.trim() === "" ? words.noRate : `${percent}% ${joined(localized(name))}`;
      return [
        `rates.${classId}`,
        { label: words.rateOf(known ? textIn(known.name, "en") || known.code : classId), value },
      ];
    }),
  ]);
}
