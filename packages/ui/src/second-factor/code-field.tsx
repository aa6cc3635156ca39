import type { Ref } from "react";
import { plainDigits } from "../digits.ts";
import { TextField } from "../text-field.tsx";

interface Props {
  label: string;
  help?: string;
  value: string;
  onChange: (code: string) => void;
  inputRef?: Ref<HTMLInputElement>;
}

/** Six digits of an authenticator app; phones offer the keypad and what they find in the clipboard. */
export function CodeField({ label, help, value, onChange, inputRef }: Props) {
  return (
    <TextField
      label={label}
      help={help}
      value={value}
      onChange={(typed) => onChange(plainDigits(typed).slice(0, 6))}
      inputMode="numeric"
      autoComplete="one-time-code"
      inputRef={inputRef}
      dir="ltr"
      spellCheck={false}
      required
      className="max-w-56"
      inputClassName="font-mono tracking-[0.3em] tabular-nums"
    />
  );
}
