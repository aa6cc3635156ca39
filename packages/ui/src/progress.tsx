import { useId, type ReactNode } from "react";

export interface ProgressProps {
  label: ReactNode;
  /** Between 0 and `max`; absent: it is not known how much there is. */
  value?: number | undefined;
  max?: number | undefined;
  /** At the end of the line: "412 of 1,000". */
  status?: ReactNode;
}

/** How far a task has come. */
export function Progress({ label, value, max = 1, status }: ProgressProps) {
  const id = useId();
  return (
    <div className="text-sm">
      <p className="mb-1.5 flex justify-between gap-4">
        <label htmlFor={id}>{label}</label>
        <span className="tnum text-muted">{status}</span>
      </p>
      <progress
        id={id}
        value={value}
        max={max}
        className="block h-1.5 forced-color-adjust-none w-full appearance-none overflow-clip rounded-full bg-dune [&::-moz-progress-bar]:bg-primary [&::-webkit-progress-bar]:bg-dune [&::-webkit-progress-value]:bg-primary [&::-webkit-progress-value]:transition-[inline-size]"
      />
    </div>
  );
}
