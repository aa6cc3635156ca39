import type { FieldErrors, FieldValues } from "react-hook-form";
import type { ShopMessages } from "@souk/i18n/shop";
import { fieldText } from "./issue-text.ts";

export interface FormProblem {
  /** The name of the field, which is its id. */
  field: string;
  message: string;
}

/**
 * All errors of a form in the order of its fields, for the summary on top of it. `labels` are the fields' labels by
 * their own name, without the path to it: "Phone: fill in this field".
 */
export function formProblems<T extends FieldValues>(
  errors: FieldErrors<T>,
  m: ShopMessages,
  labels: Readonly<Record<string, string>>,
): FormProblem[] {
  return collect(errors, "").map(({ field, message }) => {
    const label = labels[field.slice(field.lastIndexOf(".") + 1)];
    const text = fieldText(message, m) ?? m.form.invalid;
    return { field, message: label === undefined ? text : m.form.at(label, text) };
  });
}

function collect(node: unknown, path: string): FormProblem[] {
  if (typeof node !== "object" || node === null) return [];
  if ("message" in node && typeof node.message === "string" && "type" in node)
    return [{ field: path, message: node.message }];
  return Object.entries(node).flatMap(([key, child]) =>
    key === "ref" ? [] : collect(child, path === "" ? key : `${path}.${key}`),
  );
}
