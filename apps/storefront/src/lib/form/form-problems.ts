import type { FieldErrors, FieldValues } from "react-hook-form";
import type { ShopMessages } from "@souk/i18n/shop";
import { fieldText } from "./issue-text.ts";

/** All errors of a form in the order of its fields, for the summary on top of it. */
export function formProblems<T extends FieldValues>(
  errors: FieldErrors<T>,
  m: ShopMessages,
): { field: string; message: string }[] {
  return collect(errors, "", m);
}

function collect(node: unknown, path: string, m: ShopMessages): { field: string; message: string }[] {
  if (typeof node !== "object" || node === null) return [];
  if ("message" in node && typeof node.message === "string" && "type" in node)
    return [{ field: path, message: fieldText(node.message, m) ?? m.form.invalid }];
  return Object.entries(node).flatMap(([key, child]) =>
    key === "ref" ? [] : collect(child, path === "" ? key : `${path}.${key}`, m),
  );
}
