import { useId, type ReactNode, type Ref } from "react";
import { cx } from "./cx.ts";
import { FieldError } from "./field-error.tsx";
import { labelClass } from "./field.tsx";

export interface RadioOption {
  value: string;
  label: ReactNode;
  /** A second line: when it arrives, what it means. */
  help?: ReactNode;
  /** At the end of the line: a price, a logo. */
  end?: ReactNode;
  disabled?: boolean | undefined;
}

export interface RadioGroupProps {
  label: ReactNode;
  hideLabel?: boolean | undefined;
  options: readonly RadioOption[];
  value?: string | undefined;
  onChange?: ((value: string) => void) | undefined;
  onBlur?: (() => void) | undefined;
  /** list: plain lines; cards: bordered, joined rows; chips: small boxes in a row (sizes). */
  look?: "list" | "cards" | "chips" | undefined;
  name?: string | undefined;
  help?: ReactNode;
  error?: string | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  /** The first radio, for focus on error. */
  inputRef?: Ref<HTMLInputElement> | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
  className?: string | undefined;
}

const groups = {
  list: "flex flex-col",
  cards: "flex flex-col divide-y divide-hairline overflow-clip rounded-lg border border-rim bg-surface",
  chips: "flex flex-wrap gap-2",
};

/** One of several: native radios, arrow keys included. */
export function RadioGroup(props: RadioGroupProps) {
  const { label, hideLabel, options, value, onChange, onBlur, look = "list", help, error, ...rest } = props;
  const { name: given, required, disabled, inputRef, ref, className } = rest;
  const id = useId();
  const name = given ?? id;
  const describedBy = cx(help ? `${id}-help` : "", error ? `${id}-error` : "") || undefined;
  return (
    <fieldset
      role="radiogroup"
      className={cx("min-w-0", className)}
      aria-describedby={describedBy}
      aria-invalid={error ? true : undefined}
      aria-errormessage={error ? `${id}-error` : undefined}
      aria-required={required}
      disabled={disabled}
      onBlur={onBlur}
    >
      <legend className={hideLabel ? "sr-only" : labelClass}>{label}</legend>
      <div className={groups[look]}>
        {options.map((option, index) => (
          <Line
            key={option.value}
            option={option}
            look={look}
            name={name}
            checked={value === undefined ? undefined : value === option.value}
            onPick={() => onChange?.(option.value)}
            inputRef={index === 0 ? (inputRef ?? ref) : undefined}
          />
        ))}
      </div>
      {help ? (
        <p id={`${id}-help`} className="mt-1.5 text-sm text-muted">
          {help}
        </p>
      ) : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </fieldset>
  );
}

interface LineProps {
  option: RadioOption;
  look: "list" | "cards" | "chips";
  name: string;
  checked: boolean | undefined;
  onPick: () => void;
  inputRef: Ref<HTMLInputElement> | undefined;
}

const lines = {
  list: "flex items-start gap-2.5 py-1.5",
  cards:
    "flex items-start gap-3 px-4 py-3.5 transition-colors hover:bg-sand has-checked:bg-primary-soft has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-primary",
  chips:
    "flex min-h-11 min-w-11 items-center justify-center rounded-md border border-edge bg-surface px-3.5 transition-colors hover:border-ink has-checked:border-primary has-checked:bg-primary-soft has-checked:ring-1 has-checked:ring-primary forced-colors:has-checked:outline-2 has-disabled:border-dashed has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-primary",
};

function Line({ option, look, name, checked, onPick, inputRef }: LineProps) {
  const own = useId();
  const chip = look === "chips";
  return (
    <label className={cx("group relative has-disabled:opacity-60", lines[look])}>
      <input
        type="radio"
        name={name}
        value={option.value}
        checked={checked}
        onChange={onPick}
        disabled={option.disabled}
        ref={inputRef}
        aria-labelledby={cx(`${own}-label`, option.end ? `${own}-end` : "")}
        aria-describedby={option.help ? `${own}-help` : undefined}
        className={
          chip
            ? "absolute inset-0 m-0 appearance-none opacity-0"
            : "relative mt-0.5 size-5 shrink-0 appearance-none rounded-full border border-edge bg-surface transition-[border-width,border-color] checked:border-[6px] checked:border-primary group-hover:border-ink checked:group-hover:border-primary"
        }
      />
      <span className={cx("min-w-0 text-body leading-6", !chip && "flex-1")}>
        <span id={`${own}-label`} className={cx("block", look === "cards" && "font-medium")}>
          {option.label}
        </span>
        {option.help ? (
          <span id={`${own}-help`} className="block text-sm text-muted">
            {option.help}
          </span>
        ) : null}
      </span>
      {option.end ? (
        <span id={`${own}-end`} className="tnum shrink-0 text-body leading-6 font-medium">
          {option.end}
        </span>
      ) : null}
    </label>
  );
}
