import { cx, MinusIcon, PlusIcon } from "@souk/ui";
import { useState } from "react";

interface Props {
  value: number;
  /** Called with a whole number between min and max. */
  onChange: (value: number) => void;
  min: number;
  max: number;
  label: string;
  lessLabel: string;
  moreLabel: string;
  disabled?: boolean | undefined;
  size?: "sm" | "lg" | undefined;
}

const button =
  "grid shrink-0 place-items-center rounded-[5px] outline-offset-[-2px] transition-colors hover:bg-wash disabled:opacity-40";

/** − 2 + in one box. The field takes digits, too, and is read when it is left or Enter is pressed. */
export function QuantityStepper(props: Props) {
  const { value, onChange, min, max, label, lessLabel, moreLabel, disabled = false, size = "sm" } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const width = size === "lg" ? "w-12" : "w-9";
  const to = (next: number): void => onChange(Math.min(max, Math.max(min, next)));
  const commit = (): void => {
    if (typed === null) return;
    const parsed = Number.parseInt(typed, 10);
    setTyped(null);
    if (Number.isInteger(parsed) && parsed !== value) to(parsed);
  };
  return (
    <fieldset
      aria-label={label}
      className={cx(
        "inline-flex items-stretch rounded-md border border-edge bg-surface hover:border-muted",
        size === "lg" ? "h-12" : "h-9",
      )}
    >
      <button
        type="button"
        aria-label={lessLabel}
        disabled={disabled || value <= min}
        onClick={() => to(value - 1)}
        className={cx(button, width)}
      >
        <MinusIcon size={16} />
      </button>
      <input
        aria-label={label}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        disabled={disabled}
        value={typed ?? String(value)}
        onChange={(event) => setTyped(event.target.value.replaceAll(/\D/g, ""))}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          commit();
        }}
        className="tnum w-10 min-w-0 rounded-[5px] bg-transparent text-center font-medium outline-offset-[-2px]"
      />
      <button
        type="button"
        aria-label={moreLabel}
        disabled={disabled || value >= max}
        onClick={() => to(value + 1)}
        className={cx(button, width)}
      >
        <PlusIcon size={16} />
      </button>
    </fieldset>
  );
}
