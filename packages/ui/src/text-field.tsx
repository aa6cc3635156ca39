import type { InputHTMLAttributes, ReactNode, Ref } from "react";
import { cx } from "./cx.ts";
import { Field, inputClass, nativeAria, type FieldProps } from "./field.tsx";

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "value" | "prefix" | "className">;

export interface TextFieldProps extends FieldProps, Omit<Native, keyof FieldProps> {
  value?: string | undefined;
  onChange?: ((value: string) => void) | undefined;
  /** The input; `ref` works too, so react-hook-form's `{...field}` can be spread as it is. */
  inputRef?: Ref<HTMLInputElement> | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
  /** A unit or sign inside the box, before or after the text. */
  prefix?: ReactNode;
  suffix?: ReactNode;
  inputClassName?: string | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, hideLabel, help, error, optionalLabel, required, disabled, id, className, ...rest } = props;
  const { value, onChange, inputRef, ref, prefix, suffix, inputClassName, ...native } = rest;
  const field = { label, hideLabel, help, error, optionalLabel, id, className };
  return (
    <Field {...field}>
      {(control) => (
        <span className="relative flex">
          {prefix ? <Affix side="start">{prefix}</Affix> : null}
          <input
            type="text"
            {...native}
            {...nativeAria(control, { required, disabled })}
            ref={inputRef ?? ref}
            value={value}
            onChange={(event) => onChange?.(event.target.value)}
            className={cx(
              inputClass,
              "read-only:bg-sand",
              Boolean(prefix) && "ps-10",
              Boolean(suffix) && "pe-12",
              inputClassName,
            )}
          />
          {suffix ? <Affix side="end">{suffix}</Affix> : null}
        </span>
      )}
    </Field>
  );
}

function Affix({ side, children }: { side: "start" | "end"; children: ReactNode }) {
  const place = side === "start" ? "start-3" : "end-3";
  return (
    <span
      className={cx("pointer-events-none absolute inset-y-0 flex items-center text-sm text-muted", place)}
    >
      {children}
    </span>
  );
}
