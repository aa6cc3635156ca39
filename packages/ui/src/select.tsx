import type { Ref } from "react";
import { Button } from "react-aria-components/Button";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import { cx } from "./cx.ts";
import { defined } from "./defined.ts";
import { Field, inputClass, type FieldProps } from "./field.tsx";
import { Floating } from "./floating.tsx";
import { ChevronDownIcon } from "./icons/arrow-icons.tsx";
import { Options, type Option } from "./list-box.tsx";

export interface SelectProps extends FieldProps {
  options: readonly Option[];
  value?: string | null | undefined;
  onChange?: ((value: string) => void) | undefined;
  onBlur?: (() => void) | undefined;
  /** Shown while nothing is chosen. */
  placeholder: string;
  name?: string | undefined;
  autoComplete?: string | undefined;
  /** Instead of a full-height box: a small button for tool bars. */
  size?: "sm" | "md" | undefined;
  inputRef?: Ref<HTMLButtonElement> | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

/** One of a list, with second lines and swatches. For plain words in the storefront take NativeSelect. */
export function Select(props: SelectProps) {
  const { label, hideLabel, help, error, optionalLabel, required, disabled, id, className, ...rest } = props;
  const { options, value, onChange, placeholder, size = "md", inputRef, ref, ...passed } = rest;
  const field = { label, hideLabel, help, error, optionalLabel, id, className };
  return (
    <Field {...field} native={false}>
      {(control) => (
        <AriaSelect
          {...defined({ ...passed, value, isRequired: required, isDisabled: disabled })}
          {...(onChange ? { onChange: (key: unknown) => onChange(String(key)) } : {})}
          aria-labelledby={control.labelId}
          {...defined({ "aria-describedby": control.describedBy })}
          isInvalid={control.errorId !== undefined}
          validationBehavior="aria"
          placeholder={placeholder}
          className="group/select relative"
        >
          <Button
            id={control.id}
            ref={inputRef ?? ref}
            className={cx(
              inputClass,
              "flex items-center justify-between gap-2 text-start aria-expanded:border-primary group-data-invalid/select:border-pomegranate data-disabled:opacity-50",
              size === "sm" && "h-8 text-sm",
            )}
          >
            <SelectValue className="min-w-0 truncate data-placeholder:text-faint">
              {({ isPlaceholder, selectedText }) => (isPlaceholder ? placeholder : selectedText)}
            </SelectValue>
            <ChevronDownIcon size={16} className="text-muted" />
          </Button>
          <Floating className="min-w-(--trigger-width)">
            <Options options={options} />
          </Floating>
        </AriaSelect>
      )}
    </Field>
  );
}
