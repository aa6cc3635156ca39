import type { BulkRowView, ProductAttribute } from "../../../lib/api-types.ts";
import { asProblem, CURRENCIES } from "@souk/contracts";
import { useI18n } from "../../../lib/i18n.tsx";
import { problemText } from "../../../lib/problem-text.ts";
import { useCategoryOptions } from "../../../lib/use-category-options.ts";

type BulkFields = NonNullable<BulkRowView["before"]>;
type Words = ReturnType<typeof useI18n>;

/** What changed of one product, or why nothing did, in a line. */
export function useRowWords(): (row: BulkRowView) => string {
  const words = useI18n();
  const categories = useCategoryOptions();
  const category = (id: string | null | undefined): string =>
    id ? (categories.find((option) => option.id === id)?.name ?? id) : words.m.common.none;
  return ({ before, after, problem }) => {
    if (problem) {
      const known = asProblem(problem);
      return known ? problemText(known, words) : problem.code;
    }
    if (!before || !after) return "";
    return differences(before, after, words, category).join(" · ");
  };
}

function differences(
  before: BulkFields,
  after: BulkFields,
  words: Words,
  category: (id: string | null | undefined) => string,
): string[] {
  const { m } = words;
  const arrow = (from: string, to: string): string => `${from || m.common.none} → ${to || m.common.none}`;
  return [
    ...(after.name === undefined ? [] : [arrow(before.name ?? "", after.name)]),
    ...(after.status === undefined
      ? []
      : [arrow(before.status ? m.products.statuses[before.status] : "", m.products.statuses[after.status])]),
    ...(after.categoryId === undefined
      ? []
      : [arrow(category(before.categoryId), category(after.categoryId))]),
    ...(after.brand === undefined ? [] : [arrow(before.brand ?? "", after.brand ?? "")]),
    ...(after.taxClass === undefined ? [] : [arrow(before.taxClass ?? "", after.taxClass ?? "")]),
    ...(after.tags === undefined ? [] : [arrow((before.tags ?? []).join(", "), after.tags.join(", "))]),
    ...prices(before, after, words),
    ...Object.entries(after.stock ?? {}).map(([id, units]) =>
      arrow(words.format.number(before.stock?.[id] ?? 0), words.format.number(units)),
    ),
    ...Object.entries(after.attributes ?? {}).map(
      ([code, to]) => `${code}: ${arrow(held(before.attributes?.[code], words), held(to, words))}`,
    ),
  ];
}

function prices(before: BulkFields, after: BulkFields, { m, format }: Words): string[] {
  return Object.entries(after.prices ?? {}).flatMap(([id, changed]) =>
    CURRENCIES.flatMap((currency) => {
      const [was, is] = [before.prices?.[id]?.[currency], changed[currency]];
      if (is === undefined) return [];
      const text = (price: typeof is): string => {
        if (!price) return m.common.none;
        const old = price.compareAt === null ? "" : ` (${format.money(price.compareAt, currency)})`;
        return format.money(price.amount, currency) + old;
      };
      return [`${text(was ?? null)} → ${text(is)}`];
    }),
  );
}

function held(attribute: ProductAttribute | null | undefined, { m, locale }: Words): string {
  if (!attribute) return m.common.none;
  switch (attribute.type) {
    case "TEXT":
      return attribute.text[locale] ?? attribute.text.en ?? "";
    case "NUMBER":
      return String(attribute.number);
    case "BOOLEAN":
      return attribute.flag ? m.common.yes : m.common.no;
    default:
      return attribute.values.join(", ");
  }
}
