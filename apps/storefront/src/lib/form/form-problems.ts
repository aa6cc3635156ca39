import type { FieldErrors, FieldValues, FormState } from "react-hook-form";
import type { ShopMessages } from "@souk/i18n/shop";
import { fieldText } from "./issue-text.ts";

export interface FormProblem {
  /** The name of the field, which is its id. */
  field: string;
  message: string;
}

/**
 * All errors of a form in the order of its fields, for the summary on top of it. `labels` are the fields' labels by
 * their own name, without the path to it, in the order of the fields: "Phone: fill in this field".
 */
export function formProblems<T extends FieldValues>(
  errors: FieldErrors<T>,
  m: ShopMessages,
  labels: Readonly<Record<string, string>>,
): FormProblem[] {
  const order = Object.keys(labels);
  const place = (problem: FormProblem): number => order.indexOf(lastName(problem.field));
  const group = (problem: FormProblem): string => problem.field.slice(0, -lastName(problem.field).length);
  const found = collect(errors, "").sort((a, b) => (group(a) === group(b) ? place(a) - place(b) : 0));
  return found.map(({ field, message }) => {
    const label = labels[lastName(field)];
    const text = fieldText(message, m) ?? m.form.invalid;
    return { field, message: label === undefined ? text : m.form.at(label, text) };
  });
}

/** The same of a form once somebody has tried to send it: none before. */
export function shownProblems<T extends FieldValues>(
  { errors, submitCount }: Pick<FormState<T>, "errors" | "submitCount">,
  m: ShopMessages,
  labels: Readonly<Record<string, string>>,
): FormProblem[] {
  return submitCount > 0 ? formProblems(errors, m, labels) : [];
}

function lastName(field: string): string {
  return field.slice(field.lastIndexOf(".") + 1);
}

function collect(node: unknown, path: string): FormProblem[] {
  if (typeof node !== "object" || node === null) return [];
  if ("message" in node && typeof node.message === "string" && "type" in node)
    return [{ field: path, message: node.message }];
  return Object.entries(node).flatMap(([key, child]) =>
    key === "ref" ? [] : collect(child, path === "" ? key : `${path}.${key}`),
  );
}
