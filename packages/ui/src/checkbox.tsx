import { useEffect, useId, useRef, type InputHTMLAttributes, type ReactNode, type Ref } from "react";
import { cx } from "./cx.ts";
import { FieldError } from "./field-error.tsx";
import { CheckIcon } from "./icons/status-icons.tsx";

type Native = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  "onChange" | "value" | "className" | "type" | "checked"
>;

export interface CheckboxProps extends Native {
  label: ReactNode;
  hideLabel?: boolean | undefined;
  help?: ReactNode;
  error?: string | undefined;
  value?: boolean | undefined;
  onChange?: ((checked: boolean) => void) | undefined;
  /** Some, not all: for a list's "select all". */
  indeterminate?: boolean | undefined;
  /** A count at the end of the line, e.g. how many products a facet holds. */
  count?: ReactNode;
  inputRef?: Ref<HTMLInputElement> | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
  className?: string | undefined;
}

/** A native checkbox with its label; the whole line is the target. */
export function Checkbox(props: CheckboxProps) {
  const {
    label,
    hideLabel,
    help,
    error,
    value,
    onChange,
    indeterminate = false,
    count,
    inputRef,
    ref,
    ...rest
  } = props;
  const { className, id: given, ...native } = rest;
  const made = useId();
  const id = given ?? made;
  const helpId = help ? `${id}-help` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return (
    <div className={className}>
      <label
        className={cx(
          "group flex min-h-8 min-w-8 items-start gap-2.5 py-1 has-disabled:opacity-50",
          hideLabel && "w-fit justify-center",
        )}
      >
        <Box indeterminate={indeterminate}>
          <input
            {...native}
            id={id}
            ref={inputRef ?? ref}
            type="checkbox"
            checked={value}
            onChange={(event) => onChange?.(event.target.checked)}
            aria-describedby={cx(helpId, errorId) || undefined}
            aria-invalid={error ? true : undefined}
            aria-errormessage={errorId}
            className="peer absolute inset-0 m-0 appearance-none rounded-sm border border-edge bg-surface checked:border-primary checked:bg-primary indeterminate:border-primary indeterminate:bg-primary aria-invalid:border-pomegranate group-hover:border-ink"
          />
        </Box>
        <span className={hideLabel ? "sr-only" : "min-w-0 flex-1 text-body leading-6"}>{label}</span>
        {count === undefined ? null : <span className="tnum text-sm leading-6 text-faint">{count}</span>}
      </label>
      {help ? (
        <p id={helpId} className="ms-7.5 text-sm text-muted">
          {help}
        </p>
      ) : null}
      {error ? <FieldError id={errorId}>{error}</FieldError> : null}
    </div>
  );
}

function Box({ indeterminate, children }: { indeterminate: boolean; children: ReactNode }) {
  const box = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const input = box.current?.querySelector("input");
    if (input) input.indeterminate = indeterminate;
  }, [indeterminate]);
  return (
    <span ref={box} className="relative mt-0.5 size-5 shrink-0 text-on-primary">
      {children}
      {indeterminate ? (
        <span className="pointer-events-none absolute inset-x-1 top-1/2 h-0.5 -translate-y-1/2 rounded-full bg-current forced-colors:bg-[CanvasText]!" />
      ) : (
        <CheckIcon
          size={16}
          className="pointer-events-none absolute inset-0.5 scale-75 opacity-0 transition-[opacity,transform] peer-checked:scale-100 peer-checked:opacity-100"
        />
      )}
    </span>
  );
}
