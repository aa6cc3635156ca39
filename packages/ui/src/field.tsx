import { useId, type ReactNode } from "react";
import { cx } from "./cx.ts";
import { FieldError } from "./field-error.tsx";

/** What every form field takes. */
export interface FieldProps {
  label: ReactNode;
  /** Keeps the label for screen readers alone. */
  hideLabel?: boolean | undefined;
  help?: ReactNode;
  error?: string | undefined;
  /** A word after the label, e.g. "optional": mark what may stay empty, not what must be filled. */
  optionalLabel?: string | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  /** The control's id; made up unless given. */
  id?: string | undefined;
  className?: string | undefined;
}

/** Ids and aria of a control inside a Field. */
export interface FieldControl {
  id: string;
  labelId: string;
  errorId: string | undefined;
  describedBy: string | undefined;
}

/** Attributes for a native control. */
export function nativeAria(control: FieldControl, props: Pick<FieldProps, "required" | "disabled">) {
  return {
    id: control.id,
    required: props.required,
    disabled: props.disabled,
    "aria-describedby": control.describedBy,
    "aria-invalid": control.errorId ? true : undefined,
    "aria-errormessage": control.errorId,
  };
}

/** The shared look of boxes one types into. */
export const inputClass =
  "block h-(--control-h) w-full min-w-0 rounded-md border border-edge bg-surface px-3 text-body text-ink " +
  "transition-[border-color] hover:border-muted disabled:opacity-50 disabled:hover:border-edge " +
  "aria-invalid:border-pomegranate";

export const labelClass = "mb-1.5 block text-sm font-medium text-ink";

interface Props extends FieldProps {
  children: (control: FieldControl) => ReactNode;
  /** False where the control is not one labelable element (React Aria names it by aria-labelledby). */
  native?: boolean | undefined;
}

/** Label above, control, help under it, error under that. */
export function Field({ native = true, children, ...field }: Props) {
  const made = useId();
  const id = field.id ?? made;
  const helpId = field.help ? `${id}-help` : undefined;
  const errorId = field.error ? `${id}-error` : undefined;
  const control = {
    id,
    labelId: `${id}-label`,
    errorId,
    describedBy: cx(helpId, errorId) || undefined,
  };
  const Label = native ? "label" : "span";
  return (
    <div className={cx("min-w-0", field.className)}>
      <Label
        id={control.labelId}
        {...(native ? { htmlFor: id } : {})}
        className={field.hideLabel ? "sr-only" : labelClass}
      >
        {field.label}
        {field.optionalLabel ? (
          <span className="font-normal text-faint"> ({field.optionalLabel})</span>
        ) : null}
      </Label>
      {children(control)}
      {field.help ? (
        <p id={helpId} className="mt-1.5 text-sm text-muted">
          {field.help}
        </p>
      ) : null}
      {field.error ? <FieldError id={errorId}>{field.error}</FieldError> : null}
    </div>
  );
}
