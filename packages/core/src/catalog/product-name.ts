import { Locale, type NameByLocale } from "@souk/contracts";

/** Of a product: what `nameByLocale` reads. */
export const names = { select: { locale: true, name: true } } as const;

/** A product's name in each language that it has one in. */
export function nameByLocale(texts: readonly { locale: string; name: string }[]): NameByLocale {
  return Object.fromEntries(
    texts.flatMap(({ locale, name }) => {
      const known = Locale.safeParse(locale);
      return known.success ? [[known.data, name]] : [];
    }),
  );
}
