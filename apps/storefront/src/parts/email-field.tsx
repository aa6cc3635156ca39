import type { ComponentProps } from "react";
import type { FieldValues } from "react-hook-form";
import { FormTextField } from "./form-text-field.tsx";

type Props<T extends FieldValues, Out> = Omit<
  ComponentProps<typeof FormTextField<T, Out>>,
  "type" | "inputMode" | "dir" | "inputClassName"
> & {
  /** "username": a password manager knows the account by it; "webauthn": and offers passkeys. */
  autoComplete: "email" | "username" | "username webauthn";
};

/** An e-mail address: left to right in every language, on the side where its language begins. */
export function EmailField<T extends FieldValues, Out>(props: Props<T, Out>) {
  return <FormTextField {...props} type="email" inputMode="email" dir="ltr" inputClassName="rtl:text-end" />;
}
