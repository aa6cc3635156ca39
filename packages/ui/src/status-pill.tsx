import type { ComponentType, ReactNode } from "react";
import { cx } from "./cx.ts";
import type { IconProps } from "./icons/icon.tsx";
import {
  AlertIcon,
  CheckCircleIcon,
  CircleIcon,
  ClockIcon,
  InfoIcon,
  WarningIcon,
} from "./icons/status-icons.tsx";

export type Tone = "neutral" | "info" | "progress" | "success" | "warning" | "danger" | "accent";

export interface StatusPillProps {
  tone?: Tone | undefined;
  /** The word. Colour alone never says it. */
  children: ReactNode;
  /** Another icon than the tone's own; null for none. */
  icon?: ReactNode;
  className?: string | undefined;
}

export const toneClass: Record<Tone, string> = {
  neutral: "bg-dune text-muted",
  info: "bg-primary-soft text-primary",
  progress: "bg-saffron-soft text-saffron",
  success: "bg-palm-soft text-palm",
  warning: "bg-saffron-soft text-saffron",
  danger: "bg-pomegranate-soft text-pomegranate",
  accent: "bg-clay-soft text-clay",
};

export const toneIcon: Record<Tone, ComponentType<IconProps>> = {
  neutral: CircleIcon,
  info: InfoIcon,
  progress: ClockIcon,
  success: CheckCircleIcon,
  warning: WarningIcon,
  danger: AlertIcon,
  accent: InfoIcon,
};

/** A state in a word, a tone and a small icon. */
export function StatusPill({ tone = "neutral", icon, children, className }: StatusPillProps) {
  const Own = toneIcon[tone];
  return (
    <span
      className={cx(
        "inline-flex h-6 w-fit items-center gap-1 rounded-full ps-1.5 pe-2.5 text-xs font-medium whitespace-nowrap",
        toneClass[tone],
        className,
      )}
    >
      {icon === undefined ? <Own size={14} /> : icon}
      {children}
    </span>
  );
}
