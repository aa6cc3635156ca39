import { useId, type InputHTMLAttributes, type ReactNode, type Ref } from "react";
import { cx } from "./cx.ts";

type Native = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  "onChange" | "value" | "className" | "type" | "checked"
>;

export interface SwitchProps extends Native {
  label: ReactNode;
  help?: ReactNode;
  value?: boolean | undefined;
  onChange?: ((on: boolean) => void) | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
  className?: string | undefined;
}

/** On or off, at once. For a choice that is saved with a form take a Checkbox. */
export function Switch({
  label,
  help,
  value,
  onChange,
  inputRef,
  ref,
  className,
  id: given,
  ...rest
}: SwitchProps) {
  const made = useId();
  const id = given ?? made;
  const helpId = help ? `${id}-help` : undefined;
  return (
    <div className={className}>
      <label className="group flex min-h-8 items-start gap-3 py-1 has-disabled:opacity-50">
        <span className="relative mt-0.5 h-5 w-9 shrink-0">
          <input
            {...rest}
            id={id}
            ref={inputRef ?? ref}
            type="checkbox"
            // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox says checked by itself
            role="switch"
            checked={value}
            onChange={(event) => onChange?.(event.target.checked)}
            aria-describedby={helpId}
            className="peer absolute inset-0 m-0 appearance-none rounded-full border border-edge bg-dune transition-colors checked:border-primary checked:bg-primary group-hover:border-ink"
          />
          <span
            className={cx(
              "pointer-events-none absolute start-1 top-1 size-3 rounded-full bg-muted transition-transform",
              "peer-checked:translate-x-4 peer-checked:bg-on-primary rtl:peer-checked:-translate-x-4 forced-colors:bg-[CanvasText]!",
            )}
          />
        </span>
        <span className="text-body leading-6">{label}</span>
      </label>
      {help ? (
        <p id={helpId} className="ms-12 text-sm text-muted">
          {help}
        </p>
      ) : null}
    </div>
  );
}
