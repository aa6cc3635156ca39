import type { ShopMessages } from "@souk/i18n/shop";

/** The part of a zod issue that its wording depends on. */
interface Issue {
  code?: string | undefined;
  input?: unknown;
  format?: unknown;
  minimum?: unknown;
  maximum?: unknown;
}

/** Words for what a schema finds wrong; given to each parse, so that the contracts stay without texts. */
export function issueText(issue: Issue, { form }: Pick<ShopMessages, "form">): string {
  const empty = issue.input === undefined || issue.input === null || issue.input === "";
  if (empty) return form.required;
  if (issue.code === "too_small" && typeof issue.minimum === "number") return form.tooShort(issue.minimum);
  if (issue.code === "too_big" && typeof issue.maximum === "number") return form.tooLong(issue.maximum);
  if (issue.code === "invalid_format" && issue.format === "email") return form.email;
  return form.invalid;
}

/** A message that a schema names itself ("phone") is a key of the catalog; any other is text already. */
export function fieldText(
  message: string | undefined,
  { form }: Pick<ShopMessages, "form">,
): string | undefined {
  switch (message) {
    case "required":
    case "phone":
    case "postalCode":
    case "vatNumber":
    case "commonPassword":
    case "unstorable":
    case "cardNumberWrong":
    case "expiryWrong":
    case "cvcWrong":
      return form[message];
    default:
      return message;
  }
}
