import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export interface FactsProps {
  facts: readonly { key: string; label: ReactNode; value: ReactNode }[];
  /** table: two columns with hairlines (specifications); sum: values at the end (totals); stack: label above. */
  look?: "table" | "sum" | "stack" | undefined;
  className?: string | undefined;
}

const rows = {
  table: "hairline-b grid grid-cols-[minmax(8rem,2fr)_3fr] gap-4 py-2.5",
  sum: "flex items-baseline justify-between gap-4 py-1",
  stack: "py-1.5",
};

/** Names and values: specifications, totals, a record's details. */
export function Facts({ facts, look = "table", className }: FactsProps) {
  return (
    <dl className={className}>
      {facts.map(({ key, label, value }) => (
        <div key={key} className={rows[look]}>
          <dt className={cx("text-muted", look === "stack" && "text-sm")}>{label}</dt>
          <dd className={cx("min-w-0 wrap-anywhere", look === "sum" && "tnum text-end")}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
