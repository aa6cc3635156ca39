import { emptyTexts } from "../../lib/texts.ts";
import type { OptionForm, VariantForm } from "./product-form.ts";
import {
  afterOptionAdded,
  afterOptionRemoved,
  afterOptionsMoved,
  codeFor,
  fitVariants,
} from "./variant-grid.ts";

/** The options and the variants they make: each edit keeps the two in step. */
export interface Grid {
  options: readonly OptionForm[];
  variants: readonly VariantForm[];
  /** What new SKUs begin with. */
  stem: string;
}

const newValue = (label: string, taken: readonly string[]) => ({
  code: codeFor(label, taken),
  label: { ...emptyTexts(), en: label },
  hex: "",
});

function newOption(label: string, values: readonly string[], others: readonly OptionForm[]): OptionForm {
  const made: OptionForm["values"] = [];
  for (const value of values) {
    const taken = made.map(({ code }) => code);
    made.push(newValue(value, taken));
  }
  const codes = others.map((option) => option.code);
  return { code: codeFor(label, codes), label: { ...emptyTexts(), en: label }, values: made };
}

export function addOption(grid: Grid, label: string, values: readonly string[]): Grid {
  const options = [...grid.options, newOption(label, values, grid.options)];
  return { ...grid, options, variants: afterOptionAdded(options, grid.variants, grid.stem) };
}

export function removeOption(grid: Grid, index: number): Grid {
  const options = grid.options.toSpliced(index, 1);
  return { ...grid, options, variants: afterOptionRemoved(options, grid.variants, index, grid.stem) };
}

export function moveOption(grid: Grid, index: number, by: -1 | 1): Grid {
  const places = grid.options.map((_, place) => place);
  const order = swap(places, index, by);
  const options = order.flatMap((from) => grid.options[from] ?? []);
  return { ...grid, options, variants: afterOptionsMoved(options, grid.variants, order, grid.stem) };
}

function withValues(
  grid: Grid,
  index: number,
  change: (values: OptionForm["values"]) => OptionForm["values"],
): OptionForm[] {
  return grid.options.map((option, place) =>
    place === index ? { ...option, values: change(option.values) } : option,
  );
}

export function addValue(grid: Grid, index: number, label: string): Grid {
  const taken = grid.options[index]?.values.map(({ code }) => code) ?? [];
  const value = newValue(label, taken);
  const options = withValues(grid, index, (values) => [...values, value]);
  const isNew = (values: readonly string[]): boolean => values[index] === value.code;
  return { ...grid, options, variants: fitVariants(options, grid.variants, grid.stem, isNew) };
}

export function removeValue(grid: Grid, index: number, code: string): Grid {
  const options = withValues(grid, index, (values) => values.filter((value) => value.code !== code));
  return { ...grid, options, variants: fitVariants(options, grid.variants, grid.stem) };
}

export function moveValue(grid: Grid, index: number, place: number, by: -1 | 1): Grid {
  const options = withValues(grid, index, (values) => swap(values, place, by));
  return { ...grid, options, variants: fitVariants(options, grid.variants, grid.stem) };
}

/** A copy with the item at `index` one place up or down; at an end nothing changes. */
function swap<T>(items: readonly T[], index: number, by: -1 | 1): T[] {
  const item = items[index];
  const to = index + by;
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  return items.toSpliced(index, 1).toSpliced(to, 0, item);
}
