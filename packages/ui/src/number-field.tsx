import type { Ref } from "react";
import { Button } from "react-aria-components/Button";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { NumberField as AriaNumberField } from "react-aria-components/NumberField";
import { cx } from "./cx.ts";
import { defined } from "./defined.ts";
import { Field, inputClass, type FieldControl, type FieldProps } from "./field.tsx";
import { MinusIcon, PlusIcon } from "./icons/action-icons.tsx";

export interface NumberFieldProps extends FieldProps {
  /** null is an empty field. */
  value?: number | null | undefined;
  defaultValue?: number | undefined;
  onChange?: ((value: number | null) => void) | undefined;
  onBlur?: (() => void) | undefined;
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  /** stepper: − 2 + in one box, for quantities; plain: digits to type, for prices and stock. */
  look?: "stepper" | "plain" | undefined;
  size?: "sm" | "md" | undefined;
  /** Intl options: fraction digits, currency, percent. */
  format?: Intl.NumberFormatOptions | undefined;
  decrementLabel?: string | undefined;
  incrementLabel?: string | undefined;
  name?: string | undefined;
  readOnly?: boolean | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** A number in the page's own digits; clamped to min and max when the field is left. */
export function NumberField(props: NumberFieldProps) {
  const { label, hideLabel, help, error, optionalLabel, id, className, ...rest } = props;
  const field = { label, hideLabel, help, error, optionalLabel, className };
  return (
    <Field {...field} {...defined({ id })}>
      {(control) => <Control {...rest} control={control} />}
    </Field>
  );
}

type ControlProps = Omit<NumberFieldProps, "label"> & { control: FieldControl };

function Control({ control, look = "plain", size = "md", inputRef, ref, ...props }: ControlProps) {
  const { value, onChange, min, max, format, required, disabled, readOnly, ...rest } = props;
  const { decrementLabel, incrementLabel, ...passed } = rest;
  const stepper = look === "stepper";
  const input = (
    <Input
      ref={inputRef ?? ref}
      {...defined({ "aria-errormessage": control.errorId })}
      className={stepper ? stepperInput : cx(inputClass, "tnum text-end")}
    />
  );
  return (
    <AriaNumberField
      {...defined({ ...passed, value: value === null ? Number.NaN : value })}
      {...defined({ minValue: min, maxValue: max, formatOptions: format })}
      {...defined({ isDisabled: disabled, isReadOnly: readOnly, isRequired: required })}
      {...defined({ decrementAriaLabel: decrementLabel, incrementAriaLabel: incrementLabel })}
      {...(onChange ? { onChange: (next: number) => onChange(Number.isNaN(next) ? null : next) } : {})}
      id={control.id}
      aria-labelledby={control.labelId}
      {...defined({ "aria-describedby": control.describedBy })}
      isInvalid={control.errorId !== undefined}
      validationBehavior="aria"
    >
      {stepper ? (
        <Group className={cx(stepperBox, size === "sm" ? "h-9" : "h-(--control-h)")}>
          <Button slot="decrement" className={stepperButton}>
            <MinusIcon size={16} />
          </Button>
          {input}
          <Button slot="increment" className={stepperButton}>
            <PlusIcon size={16} />
          </Button>
        </Group>
      ) : (
        input
      )}
    </AriaNumberField>
  );
}

const stepperBox =
  "inline-flex items-stretch rounded-md border border-edge bg-surface transition-colors hover:border-muted " +
  "data-invalid:border-pomegranate data-disabled:opacity-50 focus-within:border-primary";
const stepperButton =
  "grid w-10 shrink-0 place-items-center rounded-[5px] text-ink outline-offset-[-2px] transition-colors hover:bg-wash data-disabled:text-faint data-disabled:opacity-50";
const stepperInput =
  "tnum w-10 min-w-0 bg-transparent text-center text-body font-medium outline-offset-[-2px]";
