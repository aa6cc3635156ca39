import { ComboBox, Pill, Pills, type Option } from "@souk/ui";
import { useMemo, useState, type ReactNode } from "react";
import { useI18n } from "../lib/i18n.tsx";

interface Props {
  label: string;
  help?: ReactNode;
  error?: string | undefined;
  options: readonly Option[];
  /** Ids, in the order of choosing. */
  value: readonly string[];
  onChange: (value: string[]) => void;
  placeholder?: string;
  disabled?: boolean;
}

/** Several of many: what is chosen as removable pills, the rest found by typing. */
export function ManyPicker({ label, help, error, options, value, onChange, placeholder, disabled }: Props) {
  const { m } = useI18n();
  const [text, setText] = useState("");
  const chosen = value.flatMap((id) => options.find((option) => option.id === id) ?? []);
  const found = useMemo(() => {
    const wanted = text.trim().toLocaleLowerCase();
    return options.filter(
      ({ id, label: name }) => !value.includes(id) && name.toLocaleLowerCase().includes(wanted),
    );
  }, [options, value, text]);
  return (
    <div className="min-w-0">
      <ComboBox
        label={label}
        help={help}
        error={error}
        options={found}
        value={null}
        inputValue={text}
        onInputChange={setText}
        onChange={(id) => {
          if (id === null) return;
          onChange([...value, id]);
          setText("");
        }}
        empty={m.common.none}
        placeholder={placeholder}
        disabled={disabled}
      />
      {chosen.length > 0 ? (
        <div className="mt-2">
          <Pills label={label}>
            {chosen.map((option) => (
              <Pill
                key={option.id}
                removeLabel={m.editor.removeName(option.label)}
                onRemove={() => {
                  if (!disabled) onChange(value.filter((id) => id !== option.id));
                }}
              >
                <span className="flex items-center gap-1.5">
                  {option.start}
                  {option.label}
                </span>
              </Pill>
            ))}
          </Pills>
        </div>
      ) : null}
    </div>
  );
}
