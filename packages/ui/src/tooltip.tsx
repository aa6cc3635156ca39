import type { ReactElement, ReactNode } from "react";
import { Focusable } from "react-aria-components/Focusable";
import {
  Tooltip as AriaTooltip,
  TooltipTrigger,
  type TooltipProps as AriaProps,
} from "react-aria-components/Tooltip";

export interface TooltipProps {
  /** A few words; never the only place something is said. */
  text: ReactNode;
  /** One focusable element: a button or link. */
  children: ReactElement<Record<string, unknown>, string>;
  placement?: AriaProps["placement"] | undefined;
}

/** A hint on hover and focus. Its child is a plain element such as <button> or <a>; describe by it, don't name. */
export function Tooltip({ text, children, placement = "top" }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      <Focusable>{children}</Focusable>
      <AriaTooltip
        placement={placement}
        offset={6}
        className="max-w-60 rounded-sm bg-ink px-2.5 py-1.5 text-xs text-paper shadow-float transition-opacity data-entering:opacity-0 data-exiting:opacity-0"
      >
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
