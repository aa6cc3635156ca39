/** The forms a language needs: one that is left out doesn't compile. */
interface Forms {
  en: { one: string; other: string };
  fr: { one: string; many?: string; other: string };
  ar: { zero: string; one: string; two: string; few: string; many: string; other: string };
}

const rules = {
  en: new Intl.PluralRules("en"),
  fr: new Intl.PluralRules("fr"),
  ar: new Intl.PluralRules("ar"),
} as const satisfies Record<keyof Forms, Intl.PluralRules>;

/** Chooses the form for `count` and writes the number where the form has `#`. */
export function plural<L extends keyof Forms>(locale: L, count: number, forms: Forms[L]): string {
  const all: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = forms;
  const form = all[rules[locale].select(count)] ?? all.other;
  return form.replace("#", new Intl.NumberFormat(numberLocale[locale]).format(count));
}

/** Morocco writes Arabic with Western digits. */
export const numberLocale = { en: "en", fr: "fr", ar: "ar-MA" } as const satisfies Record<
  keyof Forms,
  string
>;
