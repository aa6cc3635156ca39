import type { ReactNode } from "react";
import { Dialog as AriaDialog, DialogTrigger } from "react-aria-components/Dialog";
import type { PopoverProps as AriaProps } from "react-aria-components/Popover";
import { cx } from "./cx.ts";
import { defined } from "./defined.ts";
import { Floating } from "./floating.tsx";
import { TriggerButton, type Trigger } from "./trigger-button.tsx";

export interface PopoverProps {
  trigger: Trigger;
  /** The accessible name of what opens. */
  label: string;
  children: ReactNode | ((close: () => void) => ReactNode);
  placement?: AriaProps["placement"] | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  className?: string | undefined;
}

/** A button with a small panel: a date range, a filter's form. */
export function Popover({
  trigger,
  label,
  children,
  placement,
  open,
  onOpenChange,
  className,
}: PopoverProps) {
  return (
    <DialogTrigger {...defined({ isOpen: open, onOpenChange })}>
      <TriggerButton trigger={trigger} />
      <Floating placement={placement ?? "bottom start"}>
        <AriaDialog aria-label={label} className={cx("max-w-[90vw] p-4 outline-none", className)}>
          {({ close }) => (typeof children === "function" ? children(close) : children)}
        </AriaDialog>
      </Floating>
    </DialogTrigger>
  );
}
