import { CARRIERS, CURRENCIES, SaveZoneInput } from "@souk/contracts";
import type { Format } from "@souk/i18n";
import type { AdminMessages } from "@souk/i18n/admin";
import type { ZoneView } from "../../lib/api-types.ts";
import { asCurrency, moneyText, parseMoney } from "../../lib/money-text.ts";
import { emptyTexts, joined, localized, toTexts, type Texts } from "../../lib/texts.ts";
import type { CheckedForm } from "../../lib/use-record-editor.ts";
import type { NamedValue } from "../../parts/conflict-dialog.tsx";
import { nameRows } from "../../parts/name-fields.tsx";

/** As typed: kilograms and major units. */
export interface RateForm {
  currency: string;
  weight: string;
  from: string;
  amount: string;
}
export interface MethodForm {
  code: string;
  kind: string;
  label: Texts;
  carrier: string;
  minDays: number;
  maxDays: number;
  active: boolean;
  place: PlaceForm;
  rates: RateForm[];
}
interface PlaceForm {
  name: string;
  line1: string;
  postalCode: string;
  city: string;
  country: string;
  phone: string;
  hours: Texts;
}
export interface ZoneForm {
  code: string;
  name: Texts;
  countries: string[];
  /** Parted by commas. */
  regions: string;
  methods: MethodForm[];
}

type Method = ZoneView["methods"][number];

export const newRate = (): RateForm => ({ currency: CURRENCIES[0], weight: "5", from: "0", amount: "0" });

export function newMethod(taken: readonly string[]): MethodForm {
  const free = (["standard", "express", "pickup"] as const).find((code) => !taken.includes(code));
  const code = free ?? `method-${taken.length + 1}`;
  return {
    code,
    kind: code === "pickup" ? "PICKUP" : "DELIVERY",
    label: emptyTexts(),
    carrier: code === "pickup" ? "" : CARRIERS[0],
    minDays: 2,
    maxDays: 4,
    active: true,
    place: toPlace(null),
    rates: [newRate()],
  };
}

function toPlace(place: Method["pickup"]): PlaceForm {
  const { name = "", line1 = "", postalCode = "", city = "", country = "MA", phone = "" } = place ?? {};
  return { name, line1, postalCode, city, country, phone, hours: toTexts(place?.hours ?? {}) };
}

const toMethodForm = ({ label, carrier, pickup, rates, ...method }: Method): MethodForm => ({
  ...method,
  label: toTexts(label),
  carrier: carrier ?? "",
  place: toPlace(pickup),
  rates: rates.map(({ currency, maxWeightGrams, minSubtotal, amount }) => ({
    currency,
    weight: String(maxWeightGrams / 1000),
    from: moneyText(minSubtotal, currency),
    amount: moneyText(amount, currency),
  })),
});

export function toZoneForm(view: ZoneView | null): ZoneForm {
  return {
    code: view?.code ?? "",
    name: view ? toTexts(view.name) : emptyTexts(),
    countries: view?.countries ?? [],
    regions: (view?.regions ?? []).join(", "),
    methods: (view?.methods ?? []).map(toMethodForm),
  };
}

/** Kilograms as typed, "1,5" too. */
const grams = (text: string): number => Math.round(Number(text.trim().replace(",", ".")) * 1000);

function methodInput({ label, carrier, place, rates, ...method }: MethodForm) {
  return {
    ...method,
    label: localized(label),
    carrier: carrier || null,
    pickup: method.kind === "PICKUP" ? { ...place, hours: localized(place.hours) } : null,
    rates: rates.map(({ currency, weight, from, amount }) => ({
      currency,
      maxWeightGrams: grams(weight),
      minSubtotal: parseMoney(from, asCurrency(currency)),
      amount: parseMoney(amount, asCurrency(currency)),
    })),
  };
}

/** Names of the contract as the form has them. */
const FIELDS: Partial<Record<string, string>> = {
  maxWeightGrams: "weight",
  minSubtotal: "from",
  pickup: "place",
};

/** The form as the contract's input, checked by it. */
export function checkZone(form: ZoneForm, m: AdminMessages): CheckedForm<SaveZoneInput> {
  const parsed = SaveZoneInput.safeParse({
    code: form.code.trim(),
    name: localized(form.name),
    countries: form.countries,
    regions: form.regions
      .split(/[,،]/)
      .map((region) => region.trim())
      .filter((region) => region !== ""),
    methods: form.methods.map(methodInput),
  });
  if (parsed.success) return { ok: true, input: parsed.data };
  const words: Partial<Record<string, string>> = m.shipping.invalid;
  return {
    ok: false,
    problems: parsed.error.issues.map(({ path }) => {
      const names = path.map((part) => FIELDS[String(part)] ?? String(part));
      const last = names.at(-1) ?? "";
      const inLanguages = last === "label" || (names.length === 1 && last === "name");
      return {
        path: [...names, ...(inLanguages ? ["en"] : [])].join("."),
        message: words[last] ?? m.shipping.invalid.other,
      };
    }),
  };
}

/** The form as a person reads it, for a conflict's comparison. */
export function zoneRows(
  form: ZoneForm,
  { m, format }: { m: AdminMessages; format: Format },
): Record<string, NamedValue> {
  const words = m.shipping;
  const rows: [string, NamedValue][] = [
    ["code", { label: words.code, value: form.code }],
    ...nameRows(form, words.name, m),
    [
      "countries",
      { label: words.countries, value: form.countries.map((code) => format.country(code)).join(", ") },
    ],
    ["regions", { label: words.regions, value: form.regions }],
  ];
  for (const { code, label, rates, minDays, maxDays, active } of form.methods)
    rows.push([
      `methods.${code}`,
      {
        label: `${words.method} ${code}`,
        value: [
          joined(localized(label)),
          words.days(minDays, maxDays),
          active ? "" : words.off,
          ...rates.map(
            ({ currency, weight, from, amount }) => `≤ ${weight} kg, ≥ ${from}: ${amount} ${currency}`,
          ),
        ]
          .filter(Boolean)
          .join("\n"),
      },
    ]);
  return Object.fromEntries(rows);
}
