import { emptyVariant, type OptionForm, type VariantForm } from "./product-form.ts";

/** The most variants a product may have. */
export const MAX_VARIANTS = 2000;

type Codes = readonly (readonly string[])[];

const codesOf = (options: readonly OptionForm[]): Codes =>
  options.map((option) => option.values.map((value) => value.code));
const keyOf = (values: readonly string[]): string => JSON.stringify(values);

/** Every combination of the options' values, in their order; one empty one without options. */
export function combinations(options: readonly OptionForm[]): string[][] {
  return codesOf(options).reduce<string[][]>(
    (rows, codes) => rows.flatMap((row) => codes.map((code) => [...row, code])),
    [[]],
  );
}

/** How many combinations the options make. */
export function combinationCount(options: readonly OptionForm[]): number {
  return options.reduce((count, option) => count * option.values.length, 1);
}

/** Letters and digits of any script, joined by dashes: what a new option or value is known by for good. */
export function codeFor(label: string, taken: readonly string[]): string {
  const plain = label
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 50);
  const base = plain || "option";
  let code = base;
  for (let count = 2; taken.includes(code); count += 1) code = `${base}-${count}`;
  return code;
}

/** A SKU to start from: the product's stem and the values' codes, Latin letters and digits only. */
export function skuFor(stem: string, values: readonly string[]): string {
  const parts = [stem, ...values].map((part) =>
    part
      .normalize("NFKD")
      .replaceAll(/[^A-Za-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, ""),
  );
  return parts
    .filter((part) => part !== "")
    .join("-")
    .toUpperCase()
    .slice(0, 64);
}

/** A variant for a combination, priced and weighed like the one it is modelled on. */
function variantLike(model: VariantForm | undefined, values: string[], stem: string): VariantForm {
  const { key, id, active } = emptyVariant();
  const like = model ?? emptyVariant();
  return { ...like, key, id, active, values, barcode: "", mediaId: "", sku: skuFor(stem, values) };
}

/**
 * The variants that fit the options: those there are keep everything, doubles and those of values that are gone
 * fall out, and those for `wanted` combinations that are missing are added. In the options' order.
 */
export function fitVariants(
  options: readonly OptionForm[],
  variants: readonly VariantForm[],
  stem: string,
  wanted: (values: readonly string[]) => boolean = () => false,
): VariantForm[] {
  const byValues = new Map<string, VariantForm>();
  for (const variant of variants) {
    const key = keyOf(variant.values);
    if (!byValues.has(key)) byValues.set(key, variant);
  }
  const fitting = combinations(options).flatMap((values) => {
    const there = byValues.get(keyOf(values));
    if (there) return [there];
    return wanted(values) ? [variantLike(variants[0], values, stem)] : [];
  });
  return fitting.length > 0 ? fitting : [variantLike(variants[0], combinations(options)[0] ?? [], stem)];
}

/** A new option: what there is becomes its first value, and the others are added beside. */
export function afterOptionAdded(
  options: readonly OptionForm[],
  variants: readonly VariantForm[],
  stem: string,
): VariantForm[] {
  const first = options.at(-1)?.values[0]?.code;
  if (first === undefined) return [...variants];
  const extended = variants.map((variant) => ({ ...variant, values: [...variant.values, first] }));
  return fitVariants(options, extended, stem, (values) => values.at(-1) !== first);
}

/** An option less: of the variants that become alike, the first stays. */
export function afterOptionRemoved(
  options: readonly OptionForm[],
  variants: readonly VariantForm[],
  at: number,
  stem: string,
): VariantForm[] {
  const projected = variants.map((variant) => ({ ...variant, values: variant.values.toSpliced(at, 1) }));
  return fitVariants(options, projected, stem);
}

/** The options in another order: `order[i]` is the old place of the option now at `i`. */
export function afterOptionsMoved(
  options: readonly OptionForm[],
  variants: readonly VariantForm[],
  order: readonly number[],
  stem: string,
): VariantForm[] {
  const moved = variants.map((variant) => ({
    ...variant,
    values: order.map((from) => variant.values[from] ?? ""),
  }));
  return fitVariants(options, moved, stem);
}

/** Combinations that have no variant. */
export function missingCombinations(
  options: readonly OptionForm[],
  variants: readonly VariantForm[],
): string[][] {
  const there = new Set(variants.map((variant) => keyOf(variant.values)));
  return combinations(options).filter((values) => !there.has(keyOf(values)));
}
