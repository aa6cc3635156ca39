import { useState, type KeyboardEvent, type ReactNode, type Ref } from "react";
import { cx } from "./cx.ts";
import { clamp, readWhole } from "./digits.ts";
import { Field, nativeAria, type FieldProps } from "./field.tsx";
import { MinusIcon, PlusIcon } from "./icons/action-icons.tsx";

export interface QuantityFieldProps extends FieldProps {
  value: number;
  /** A whole number between min and max: by button, arrow key, Enter or when the field is left. */
  onChange: (value: number) => void;
  min?: number | undefined;
  max?: number | undefined;
  decrementLabel: string;
  incrementLabel: string;
  size?: "sm" | "md" | undefined;
  name?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** How many: − 2 +. Plain HTML; for fractions, currencies and empty values take NumberField. */
export function QuantityField(props: QuantityFieldProps) {
  const { value, onChange, min = 1, max = 999, decrementLabel, incrementLabel, size = "md", ...rest } = props;
  const { name, inputRef, required, disabled, ...field } = rest;
  const [typed, setTyped] = useState<string | null>(null);
  const set = (next: number | null) => {
    setTyped(null);
    const fit = clamp(next ?? value, min, max);
    if (fit !== value) onChange(fit);
  };
  const current = typed === null ? value : (readWhole(typed) ?? value);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      set(current + step);
    }
    if (event.key === "Enter" && typed !== null) {
      event.preventDefault();
      set(readWhole(typed));
    }
  };
  return (
    <Field {...field}>
      {(control) => (
        <span
          className={cx(
            "inline-flex items-stretch rounded-md border border-edge bg-surface transition-colors hover:border-muted",
            disabled && "opacity-50",
            field.error && "border-pomegranate",
            size === "sm" ? "h-9" : "h-(--control-h)",
          )}
        >
          <StepButton
            label={decrementLabel}
            stopped={disabled === true || current <= min}
            onStep={() => set(current - 1)}
          >
            <MinusIcon size={16} />
          </StepButton>
          <input
            {...nativeAria(control, { required, disabled })}
            ref={inputRef}
            name={name}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={typed ?? String(value)}
            onChange={(event) => setTyped(event.target.value)}
            onFocus={(event) => event.target.select()}
            onBlur={() => typed !== null && set(readWhole(typed))}
            onKeyDown={onKeyDown}
            className="tnum w-10 min-w-0 rounded-sm bg-transparent text-center text-body font-medium outline-offset-[-2px]"
          />
          <StepButton
            label={incrementLabel}
            stopped={disabled === true || current >= max}
            onStep={() => set(current + 1)}
          >
            <PlusIcon size={16} />
          </StepButton>
        </span>
      )}
    </Field>
  );
}

interface StepProps {
  label: string;
  stopped: boolean;
  onStep: () => void;
  children: ReactNode;
}

/** Stays focusable at the end of its range, so that reaching it doesn't drop the keyboard. */
function StepButton({ label, stopped, onStep, children }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={stopped ? true : undefined}
      onClick={() => {
        if (!stopped) onStep();
      }}
      className="grid w-10 shrink-0 place-items-center rounded-[5px] outline-offset-[-2px] transition-colors hover:bg-wash aria-disabled:opacity-35 aria-disabled:hover:bg-transparent"
    >
      {children}
    </button>
  );
}
