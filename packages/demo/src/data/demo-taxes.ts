import { type Country, TaxSettings } from "@souk/contracts";
import type { TaxRules } from "@souk/core/pricing/rules";
import type { Texts } from "./demo-data.ts";

/** Kinds of goods; the first is that of all that name none. */
export const TAX_CLASSES = [
  { code: "standard", name: { en: "Standard", fr: "Normal", ar: "عادية" } },
  { code: "intermediate", name: { en: "Intermediate", fr: "Intermédiaire", ar: "متوسطة" } },
  { code: "reduced", name: { en: "Reduced", fr: "Réduit", ar: "مخفضة" } },
  { code: "low", name: { en: "Super-reduced", fr: "Super-réduit", ar: "مخفضة جدًا" } },
] as const satisfies { code: string; name: Texts }[];
export type DemoTaxClass = (typeof TAX_CLASSES)[number]["code"];

interface DemoTaxZone {
  code: string;
  name: Texts;
  countries: Country[];
  /** Per cent. */
  rates: Partial<Record<DemoTaxClass, number>>;
}

/** Morocco by its four rates, and countries of the European Union by theirs: elsewhere nothing is taxed. */
export const TAX_ZONES: DemoTaxZone[] = [
  zone("morocco", "MA", { en: "Morocco", fr: "Maroc", ar: "المغرب" }, [20, 14, 10, 7]),
  zone("france", "FR", { en: "France", fr: "France", ar: "فرنسا" }, [20, null, 10, 5.5]),
  zone("spain", "ES", { en: "Spain", fr: "Espagne", ar: "إسبانيا" }, [21, null, 10, 4]),
  zone("germany", "DE", { en: "Germany", fr: "Allemagne", ar: "ألمانيا" }, [19, null, 7, null]),
  zone("belgium", "BE", { en: "Belgium", fr: "Belgique", ar: "بلجيكا" }, [21, 12, 6, null]),
  zone("netherlands", "NL", { en: "Netherlands", fr: "Pays-Bas", ar: "هولندا" }, [21, null, 9, null]),
];

function zone(code: string, country: Country, name: Texts, percents: (number | null)[]): DemoTaxZone {
  const rates = TAX_CLASSES.flatMap((one, at) => {
    const percent = percents[at] ?? null;
    return percent === null ? [] : [[one.code, percent] as const];
  });
  return { code, name, countries: [country], rates: Object.fromEntries(rates) };
}

/** What a rate is called on bills. */
export const rateName = (percent: number): Texts => ({
  en: `VAT ${percent}%`,
  fr: `TVA ${String(percent).replace(".", ",")} %`,
  ar: `ضريبة القيمة المضافة ${percent}٪`,
});

/** The same as the pricing engine reads it, ids being codes: what past orders are taxed by. */
export const DEMO_TAX: TaxRules = {
  ...TaxSettings.parse({}),
  classes: TAX_CLASSES.map(({ code }, at) => ({ id: code, code, isDefault: at === 0 })),
  zones: TAX_ZONES.map(({ code, countries, rates }) => ({
    code,
    countries,
    regions: [],
    rates: Object.entries(rates).map(([classId, percent]) => ({
      classId,
      basisPoints: Math.round(percent * 100),
      name: rateName(percent),
    })),
  })),
  fallbackBasisPoints: 0,
};

const CLASSES: Partial<Record<string, DemoTaxClass>> = {
  "building-masonry-timber": "reduced",
  "building-masonry-binders": "intermediate",
  "building-masonry-bricks": "intermediate",
  "music-accessories-strings": "low",
};

/** Null: as all goods. */
export const taxClassOf = (category: string): DemoTaxClass | null => CLASSES[category] ?? null;
