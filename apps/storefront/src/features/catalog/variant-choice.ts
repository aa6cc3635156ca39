import type { OptionView, VariantView } from "@souk/contracts";

type Variants = readonly VariantView[];

/** The variant of the URL, else the first that can be bought, else the first. */
export function initialVariant(variants: Variants, sku: string | undefined): VariantView | undefined {
  return (
    variants.find((variant) => variant.sku === sku) ??
    variants.find((variant) => variant.available > 0) ??
    variants[0]
  );
}

const has = (variant: VariantView, valueId: string): boolean => variant.valueIds.includes(valueId);

/** The combination that differs from the chosen one by this value alone, if it exists. */
function exact(
  variants: Variants,
  options: readonly OptionView[],
  chosen: VariantView,
  optionId: string,
  valueId: string,
) {
  const others = new Set(options.find((option) => option.id === optionId)?.values.map((value) => value.id));
  const wanted = [...chosen.valueIds.filter((id) => !others.has(id)), valueId];
  return variants.find((variant) => wanted.every((id) => has(variant, id)));
}

/**
 * What is chosen after picking a value: the same combination with it; where there is none, the one that keeps most of
 * the other choices, preferably one that can be bought.
 */
export function pickValue(
  variants: Variants,
  options: readonly OptionView[],
  chosen: VariantView,
  optionId: string,
  valueId: string,
): VariantView {
  const same = exact(variants, options, chosen, optionId, valueId);
  if (same) return same;
  const score = (variant: VariantView): number =>
    variant.valueIds.filter((id) => has(chosen, id)).length * 2 + (variant.available > 0 ? 1 : 0);
  const candidates = variants.filter((variant) => has(variant, valueId));
  return candidates.sort((a, b) => score(b) - score(a))[0] ?? chosen;
}

/** Whether picking the value leads to nothing that can be bought. */
export function isSoldOut(
  variants: Variants,
  options: readonly OptionView[],
  chosen: VariantView,
  optionId: string,
  valueId: string,
): boolean {
  return (
    pickValue(variants, options, chosen, optionId, valueId).available === 0 ||
    !variants.some((variant) => has(variant, valueId))
  );
}

/** The chosen value of an option. */
export function valueOf(option: OptionView, chosen: VariantView): string | undefined {
  return option.values.find((value) => has(chosen, value.id))?.id;
}
