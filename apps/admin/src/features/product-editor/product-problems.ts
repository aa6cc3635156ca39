import { CreateProductInput, CURRENCIES, type CreateProductInput as Input } from "@souk/contracts";
import type { AdminMessages } from "@souk/i18n/admin";
import type { ProductForm } from "./product-form.ts";
import { toProductInput } from "./to-product-input.ts";

/** Where a form is wrong, by the path that form and input share: "variants.2.prices.MAD.amount". */
export interface FieldProblem {
  path: string;
  message: string;
}

export type Checked = { ok: true; input: Input } | { ok: false; problems: FieldProblem[] };

/** Checks the form by the procedure's own schema, then what only a whole form can show. */
export function checkProductForm(form: ProductForm, m: AdminMessages): Checked {
  const parsed = CreateProductInput.safeParse(toProductInput(form));
  const problems = [
    ...(parsed.success
      ? []
      : parsed.error.issues.map((issue) => ({
          path: issue.path.join("."),
          message: wordFor(issue.path, m),
        }))),
    ...unlabelled(form, m),
    ...repeatedSkus(form, m),
    ...backwardPublication(form, m),
    ...fakeDiscounts(parsed.success ? parsed.data : null, m),
  ];
  return parsed.success && problems.length === 0 ? { ok: true, input: parsed.data } : { ok: false, problems };
}

function backwardPublication({ publishedAt, unpublishAt }: ProductForm, m: AdminMessages): FieldProblem[] {
  const backward = publishedAt !== "" && unpublishAt !== "" && publishedAt >= unpublishAt;
  return backward ? [{ path: "unpublishAt", message: m.merchandising.publication.order }] : [];
}

/** Words by the field that is wrong; a field without its own gets the general ones. */
function wordFor(path: readonly PropertyKey[], m: AdminMessages): string {
  const words: Partial<Record<string, string>> = m.editor.invalid;
  const field = path.findLast((part) => typeof part === "string");
  return words[String(field)] ?? m.editor.invalid.other;
}

// An option without an English name would show as its code in the shop.
function unlabelled({ options, specs, attributes }: ProductForm, m: AdminMessages): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const need = (text: string, path: string): void => {
    if (text.trim() === "") problems.push({ path, message: m.editor.invalid.label });
  };
  options.forEach((option, at) => {
    need(option.label.en, `options.${at}.label.en`);
    option.values.forEach((value, index) => need(value.label.en, `options.${at}.values.${index}.label.en`));
  });
  attributes.forEach(({ type, text }, at) => {
    if (type === "TEXT") need(text.en, `attributes.${at}.text.en`);
  });
  specs.forEach((spec, at) => {
    need(spec.label.en, `specs.${at}.label.en`);
    need(spec.value.en, `specs.${at}.value.en`);
  });
  return problems;
}

function repeatedSkus({ variants }: ProductForm, m: AdminMessages): FieldProblem[] {
  const seen = new Set<string>();
  return variants.flatMap(({ sku }, at) => {
    if (sku !== "" && seen.has(sku)) return [{ path: `variants.${at}.sku`, message: m.errors.skuTaken(sku) }];
    seen.add(sku);
    return [];
  });
}

function fakeDiscounts(input: Input | null, m: AdminMessages): FieldProblem[] {
  return (input?.variants ?? []).flatMap(({ prices }, at) =>
    CURRENCIES.flatMap((currency) => {
      const price = prices[currency];
      if (!price || price.compareAt === null || price.compareAt > price.amount) return [];
      return [{ path: `variants.${at}.prices.${currency}.compareAt`, message: m.editor.invalid.notHigher }];
    }),
  );
}

type Missing = keyof AdminMessages["errors"]["missing"];

/** What the server would still ask for before the product goes on sale. */
export function missingToPublish(form: ProductForm): Missing[] {
  const plain = form.texts.en.description.replaceAll(/<[^>]*>/g, "").trim();
  const priced = form.variants.some(
    ({ active, prices }) => active && CURRENCIES.some((currency) => prices[currency].amount.trim() !== ""),
  );
  const parts: [Missing, boolean][] = [
    ["name", form.texts.en.name.trim().length >= 3],
    ["description", plain.length >= 10],
    ["price", priced],
    ["image", form.media.length > 0],
  ];
  return parts.filter(([, there]) => !there).map(([part]) => part);
}
