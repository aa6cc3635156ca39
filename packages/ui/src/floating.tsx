import type { ReactNode } from "react";
import { Popover as AriaPopover, type PopoverProps } from "react-aria-components/Popover";
import { cx } from "./cx.ts";

export const floatingClass =
  "rounded-md border border-hairline bg-surface text-ink shadow-float transition-[opacity,transform] " +
  "data-entering:opacity-0 data-exiting:opacity-0 data-[placement=bottom]:data-entering:-translate-y-1 data-[placement=top]:data-entering:translate-y-1";

interface Props extends Pick<
  PopoverProps,
  "placement" | "offset" | "crossOffset" | "isNonModal" | "triggerRef"
> {
  children: ReactNode;
  className?: string | undefined;
}

/** The box every pop-up of the house floats in. */
export function Floating({ className, children, offset = 6, ...rest }: Props) {
  return (
    <AriaPopover {...rest} offset={offset} className={cx(floatingClass, className)}>
      {children}
    </AriaPopover>
  );
}
