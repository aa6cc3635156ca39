import { isDeepStrictEqual } from "node:util";
import { type LocalizedText, LOCALES } from "@souk/contracts";
import { v7 as newId } from "uuid";
import { slugify } from "../../catalog/slugify.ts";
import type { OptionRecord, OptionValueRecord, ProductRecord } from "../record/product-record.ts";
import type { OptionState } from "../state/product-state.ts";

type ValueState = OptionState["values"][number];

export interface MergedOptions {
  options: OptionState[];
  /** Codes of a variant's values, in the order of `options`; null where the file tells of none. */
  codesOf(values: readonly OptionValueRecord[]): string[] | null;
}

/**
 * The options that a product will have: those that the file names found by their codes or labels among those that it
 * has, so that translations and colours that staff added stay.
 */
export function mergeOptions(record: ProductRecord, before: readonly OptionState[]): MergedOptions {
  if (record.options.length === 0 && !record.allVariants)
    return { options: [...before], codesOf: () => null };
  const optionCodes = new Set(before.map(({ code }) => code));
  const named = record.options.map((option, index) => {
    const known = findKnown(before, option);
    const start = known ?? newOption(option, optionCodes);
    const told = record.variants.flatMap(({ values }) => values[index] ?? []);
    return mergeValues({ ...start, label: merged(start.label, option.label) }, told, record.allVariants);
  });
  const kept = record.allVariants
    ? []
    : before.filter(({ id }) => !named.some(({ option }) => option.id === id));
  // In the order that staff gave them; what is new comes behind.
  const order = new Map(before.map(({ id }, index) => [id, index]));
  const place = (id: string): number => order.get(id) ?? before.length;
  const sorted = record.allVariants
    ? named
    : named.toSorted((a, b) => place(a.option.id) - place(b.option.id));
  const options = [...kept, ...sorted.map(({ option }) => option)].toSorted((a, b) =>
    record.allVariants ? 0 : place(a.id) - place(b.id),
  );
  return {
    options,
    codesOf: (values) =>
      options.map(({ id }) => {
        const index = named.findIndex(({ option }) => option.id === id);
        const value = values[index];
        return value === undefined ? "" : (named[index]?.codeOf(value) ?? "");
      }),
  };
}

function newOption({ code, label }: OptionRecord, taken: Set<string>): OptionState {
  return { id: newId(), code: freeCode(code, label, taken), label, values: [] };
}

interface NamedOption {
  option: OptionState;
  codeOf(value: OptionValueRecord): string;
}

function mergeValues(start: OptionState, told: readonly OptionValueRecord[], whole: boolean): NamedOption {
  const codes = new Set(start.values.map(({ code }) => code));
  const found = new Map<string, ValueState>();
  const values: ValueState[] = whole ? [] : [...start.values];
  for (const value of told) {
    if (found.has(keyOf(value))) continue;
    const known = findKnown(start.values, value) ?? findKnown(values, value);
    const base = known ?? {
      id: newId(),
      code: freeCode(value.code, value.label, codes),
      label: {},
      hex: null,
    };
    const next = {
      ...base,
      label: merged(base.label, value.label),
      hex: value.hex === undefined ? base.hex : value.hex,
    };
    found.set(keyOf(value), next);
    const at = values.findIndex(({ id }) => id === next.id);
    if (at === -1) values.push(next);
    else values[at] = next;
  }
  return { option: { ...start, values }, codeOf: (value) => found.get(keyOf(value))?.code ?? "" };
}

const keyOf = ({ code, label }: OptionRecord): string =>
  code === null ? `label ${label.en ?? ""}` : `code ${code}`;

function findKnown<T extends { code: string; label: LocalizedText }>(
  all: readonly T[],
  { code, label }: OptionRecord,
): T | undefined {
  if (code !== null) return all.find((one) => one.code === code);
  const small = label.en?.toLowerCase();
  return (
    all.find((one) => one.label.en === label.en) ?? all.find((one) => one.label.en?.toLowerCase() === small)
  );
}

/** What the file tells, over what is there; languages that it doesn't tell stay. */
function merged(known: LocalizedText, told: LocalizedText): LocalizedText {
  const label = { ...known };
  for (const locale of LOCALES) if (told[locale]) label[locale] = told[locale];
  return isDeepStrictEqual(label, known) ? known : label;
}

const MAX_CODE = 60;

function freeCode(code: string | null, label: LocalizedText, taken: Set<string>): string {
  const base =
    code ?? (slugify(label.en ?? label.fr ?? label.ar ?? "", "en").slice(0, MAX_CODE - 4) || "value");
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? base : `${base}-${count}`;
    if (taken.has(free)) continue;
    taken.add(free);
    return free;
  }
}
