import type { Ref, TextareaHTMLAttributes } from "react";
import { cx } from "./cx.ts";
import { Field, inputClass, nativeAria, type FieldProps } from "./field.tsx";

type Native = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "onChange" | "value" | "className">;

export interface TextAreaProps extends FieldProps, Omit<Native, keyof FieldProps> {
  value?: string | undefined;
  onChange?: ((value: string) => void) | undefined;
  inputRef?: Ref<HTMLTextAreaElement> | undefined;
  ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** Several lines of text; grows with its content where the browser can, from `rows` (3) on. */
export function TextArea(props: TextAreaProps) {
  const { label, hideLabel, help, error, optionalLabel, required, disabled, id, className, ...rest } = props;
  const { value, onChange, inputRef, ref, rows = 3, ...native } = rest;
  const field = { label, hideLabel, help, error, optionalLabel, id, className };
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...native}
          {...nativeAria(control, { required, disabled })}
          rows={rows}
          style={{ minHeight: `calc(${rows}lh + 1.125rem)` }}
          ref={inputRef ?? ref}
          value={value}
          onChange={(event) => onChange?.(event.target.value)}
          className={cx(inputClass, "field-sizing-content h-auto py-2 read-only:bg-sand")}
        />
      )}
    </Field>
  );
}
