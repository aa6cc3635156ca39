import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { toneIcon, type Tone } from "./status-pill.tsx";

export interface BannerProps {
  tone?: Tone | undefined;
  title?: ReactNode;
  children?: ReactNode;
  /** A button or link at the end. */
  action?: ReactNode;
  /** "status" has it read out when it appears, "alert" at once. */
  role?: "status" | "alert" | undefined;
  className?: string | undefined;
}

const grounds: Record<Tone, string> = {
  neutral: "bg-sand [--mark:var(--color-muted)]",
  info: "bg-primary-soft [--mark:var(--color-primary)]",
  progress: "bg-saffron-soft [--mark:var(--color-saffron)]",
  success: "bg-palm-soft [--mark:var(--color-palm)]",
  warning: "bg-saffron-soft [--mark:var(--color-saffron)]",
  danger: "bg-pomegranate-soft [--mark:var(--color-pomegranate)]",
  accent: "bg-clay-soft [--mark:var(--color-clay)]",
};

/** A notice inside a page: what is so, and what to do about it. */
export function Banner({ tone = "info", title, children, action, role, className }: BannerProps) {
  const Mark = toneIcon[tone];
  return (
    <div
      role={role}
      className={cx("flex items-start gap-3 rounded-lg p-4 text-ink", grounds[tone], className)}
    >
      <span className="flex h-lh items-center">
        <Mark className="text-(--mark)" />
      </span>
      <div className="min-w-0 flex-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="text-body">{children}</div> : null}
      </div>
      {action ? <div className="shrink-0">{action}</div> : null}
    </div>
  );
}
