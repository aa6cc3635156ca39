import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from "react";
import { buttonClass, type ButtonLook } from "./button-class.ts";
import { cx } from "./cx.ts";
import { Spinner } from "./spinner.tsx";

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, ButtonLook {
  /** Keeps width and focus, shows the star, ignores clicks. */
  pending?: boolean | undefined;
  /** Read out while pending, e.g. "Saving". */
  pendingLabel?: string | undefined;
  /** Icon before the text. */
  start?: ReactNode;
  /** Icon after the text. */
  end?: ReactNode;
  ref?: Ref<HTMLButtonElement> | undefined;
}

/** Safari doesn't focus a clicked button, and a dialog gives focus back to what had it. */
export function focusClicked(event: MouseEvent<HTMLButtonElement>): void {
  if (document.activeElement !== event.currentTarget) event.currentTarget.focus({ preventScroll: true });
}

/** A native button; `type` is "button" unless told. */
export function Button(props: ButtonProps) {
  const {
    variant,
    size,
    block,
    square,
    className,
    pending,
    pendingLabel,
    start,
    end,
    children,
    onClick,
    ...rest
  } = props;
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass({ variant, size, block, square, className })}
      aria-disabled={pending ? true : rest["aria-disabled"]}
      aria-busy={pending ? true : undefined}
      onClick={(event) => {
        if (pending) return event.preventDefault();
        focusClicked(event);
        onClick?.(event);
      }}
    >
      <span
        className={cx(
          "inline-flex min-w-0 items-center justify-center gap-[inherit]",
          pending && "opacity-0",
        )}
      >
        {start}
        {children}
        {end}
      </span>
      {pending ? (
        <span className="absolute inset-0 grid place-items-center">
          <Spinner size={20} label={pendingLabel} />
        </span>
      ) : null}
    </button>
  );
}
