import { TextField, type TextFieldProps } from "@souk/ui";
import { Controller, type Control, type FieldPath, type FieldValues } from "react-hook-form";
import { useI18n } from "../lib/i18n.ts";
import { fieldText } from "../lib/form/issue-text.ts";

interface Props<T extends FieldValues, Out> extends Omit<
  TextFieldProps,
  "value" | "onChange" | "onBlur" | "name" | "error" | "id"
> {
  control: Control<T, unknown, Out>;
  name: FieldPath<T>;
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A text field of a form: its value, its error in words, its name as id for the error summary. */
export function FormTextField<T extends FieldValues, Out>({ control, name, ...rest }: Props<T, Out>) {
  const { m } = useI18n();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <TextField
          {...rest}
          {...field}
          id={name}
          value={textOf(field.value)}
          error={fieldText(fieldState.error?.message, m)}
        />
      )}
    />
  );
}
