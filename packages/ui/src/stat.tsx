import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { ArrowDownIcon, ArrowUpIcon } from "./icons/arrow-icons.tsx";

export interface StatProps {
  label: ReactNode;
  /** Already formatted. */
  value: ReactNode;
  /** "12 % more than last week"; the arrow and colour follow `trend`. */
  change?: ReactNode;
  trend?: "up" | "down" | undefined;
  /** Which way is good; up unless told. */
  good?: "up" | "down" | undefined;
  className?: string | undefined;
}

/** One number of a dashboard. */
export function Stat({ label, value, change, trend, good = "up", className }: StatProps) {
  const Mark = trend === "up" ? ArrowUpIcon : ArrowDownIcon;
  return (
    <div className={cx("min-w-0", className)}>
      <p className="text-sm text-muted">{label}</p>
      <p className="tnum mt-1 text-2xl font-semibold tracking-tight">{value}</p>
      {change ? (
        <p
          className={cx(
            "mt-1 flex items-center gap-1 text-sm",
            trend === undefined ? "text-muted" : trend === good ? "text-palm" : "text-pomegranate",
          )}
        >
          {trend ? <Mark size={14} /> : null}
          {change}
        </p>
      ) : null}
    </div>
  );
}
