import type { Ref, SelectHTMLAttributes } from "react";
import { cx } from "./cx.ts";
import { Field, inputClass, nativeAria, type FieldProps } from "./field.tsx";
import { ChevronDownIcon } from "./icons/arrow-icons.tsx";

type Native = Omit<SelectHTMLAttributes<HTMLSelectElement>, "onChange" | "value" | "className" | "children">;

export interface NativeSelectProps extends FieldProps, Omit<Native, keyof FieldProps> {
  options: readonly { value: string; label: string; disabled?: boolean | undefined }[];
  /** An empty first choice, e.g. "Choose a city". */
  placeholder?: string | undefined;
  value?: string | undefined;
  onChange?: ((value: string) => void) | undefined;
  inputRef?: Ref<HTMLSelectElement> | undefined;
  ref?: Ref<HTMLSelectElement> | undefined;
}

/** The platform's own select: filled by browsers, a wheel on phones, no script. First choice in the storefront. */
export function NativeSelect(props: NativeSelectProps) {
  const { label, hideLabel, help, error, optionalLabel, required, disabled, id, className, ...rest } = props;
  const { options, placeholder, value, onChange, inputRef, ref, ...native } = rest;
  const field = { label, hideLabel, help, error, optionalLabel, id, className };
  return (
    <Field {...field}>
      {(control) => (
        <span className="relative block">
          <select
            {...native}
            {...nativeAria(control, { required, disabled })}
            ref={inputRef ?? ref}
            value={value}
            onChange={(event) => onChange?.(event.target.value)}
            className={cx(inputClass, "appearance-none truncate pe-9")}
          >
            {placeholder === undefined ? null : <option value="">{placeholder}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDownIcon
            size={16}
            className="pointer-events-none absolute inset-y-0 end-3 my-auto text-muted"
          />
        </span>
      )}
    </Field>
  );
}
