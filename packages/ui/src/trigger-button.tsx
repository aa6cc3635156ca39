import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { buttonClass, type ButtonLook } from "./button-class.ts";
import { defined } from "./defined.ts";
import { ChevronDownIcon } from "./icons/arrow-icons.tsx";

/** How the button that opens a Menu or Popover looks. */
export interface Trigger extends Omit<ButtonLook, "square"> {
  label: string;
  icon?: ReactNode;
  /** The label is for screen readers alone. */
  iconOnly?: boolean | undefined;
  /** A small arrow after the label. */
  caret?: boolean | undefined;
  disabled?: boolean | undefined;
}

/** A button that React Aria's triggers can press. */
export function TriggerButton({ trigger }: { trigger: Trigger }) {
  const {
    label,
    icon,
    iconOnly = false,
    caret,
    disabled,
    variant = "secondary",
    size,
    block,
    className,
  } = trigger;
  return (
    <Button
      {...defined({ isDisabled: disabled, "aria-label": iconOnly ? label : undefined })}
      className={buttonClass({ variant, size, block, className, square: iconOnly })}
    >
      {icon}
      {iconOnly ? null : label}
      {caret ? <ChevronDownIcon size={16} className="-me-1 opacity-70" /> : null}
    </Button>
  );
}
