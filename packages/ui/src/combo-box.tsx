import type { ReactNode, Ref } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox as AriaComboBox } from "react-aria-components/ComboBox";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { cx } from "./cx.ts";
import { defined } from "./defined.ts";
import { Field, inputClass, type FieldProps } from "./field.tsx";
import { Floating } from "./floating.tsx";
import { ChevronDownIcon } from "./icons/arrow-icons.tsx";
import { Options, type Option } from "./list-box.tsx";

export interface ComboBoxProps extends FieldProps {
  options: readonly Option[];
  value?: string | null | undefined;
  onChange?: ((value: string | null) => void) | undefined;
  onBlur?: (() => void) | undefined;
  /** With these two the caller filters (a search on the server); without, the part filters by label. */
  inputValue?: string | undefined;
  onInputChange?: ((text: string) => void) | undefined;
  /** Text that is no option stays. */
  allowsCustom?: boolean | undefined;
  /** Shown when nothing matches. */
  empty: ReactNode;
  placeholder?: string | undefined;
  name?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** Type to find one of many. */
export function ComboBox(props: ComboBoxProps) {
  const { label, hideLabel, help, error, optionalLabel, required, disabled, id, className, ...rest } = props;
  const {
    options,
    value,
    onChange,
    onInputChange,
    allowsCustom,
    empty,
    placeholder,
    inputRef,
    ref,
    ...passed
  } = rest;
  const field = { label, hideLabel, help, error, optionalLabel, id, className };
  const items = onInputChange ? { items: options } : { defaultItems: options };
  const choose = (key: string | number | null) => {
    const chosen = options.find(({ id: one }) => one === key);
    // With both controlled the part under this one leaves what was typed so far standing beside the choice.
    if (chosen && value !== undefined) onInputChange?.(chosen.label);
    onChange?.(key === null ? null : String(key));
  };
  return (
    <Field {...field}>
      {(control) => (
        <AriaComboBox
          {...items}
          {...defined({ ...passed, value, isRequired: required, isDisabled: disabled })}
          {...defined({ onInputChange, allowsCustomValue: allowsCustom })}
          {...(onChange ? { onChange: choose } : {})}
          id={control.id}
          aria-labelledby={control.labelId}
          {...defined({ "aria-describedby": control.describedBy })}
          isInvalid={control.errorId !== undefined}
          validationBehavior="aria"
          allowsEmptyCollection
          menuTrigger="focus"
        >
          <Group className="relative flex">
            <Input
              ref={inputRef ?? ref}
              {...defined({ placeholder, "aria-errormessage": control.errorId })}
              className={cx(inputClass, "pe-10")}
            />
            <Button className="absolute inset-y-0 end-0 grid w-10 place-items-center rounded-md text-muted hover:text-ink">
              <ChevronDownIcon size={16} />
            </Button>
          </Group>
          <Floating className="w-(--trigger-width)">
            <Options empty={empty} />
          </Floating>
        </AriaComboBox>
      )}
    </Field>
  );
}
