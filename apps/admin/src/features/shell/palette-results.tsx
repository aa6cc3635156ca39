/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus --
   the listbox of an editable combobox: focus and keys stay in the field, and no native element can be that. */
import { cx } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import type { PaletteGroup } from "./palette-entries.ts";

interface ResultsProps {
  id: string;
  groups: PaletteGroup[];
  active: string | undefined;
  onGo: (href: string) => void;
}

/** What was found, by kind. The field above moves through it. */
export function PaletteResults({ id, groups, active, onGo }: ResultsProps) {
  const { m } = useI18n();
  return (
    <div
      id={id}
      role="listbox"
      aria-label={m.shell.palette.title}
      className="mt-3 max-h-[50dvh] overflow-y-auto"
    >
      {groups.map((group) => (
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <p id={`${id}-${group.id}`} className="px-2.5 pt-2 pb-1 text-xs text-faint">
            {m.shell.palette[group.id]}
          </p>
          {group.entries.map((entry) => (
            <div
              key={entry.id}
              id={`${id}-${entry.id}`}
              role="option"
              aria-selected={entry.id === active}
              onClick={() => onGo(entry.href)}
              className={cx(
                "flex min-h-9 cursor-pointer flex-wrap items-baseline gap-x-3 rounded-sm px-2.5 py-1.5",
                entry.id === active ? "bg-primary-soft" : "hover:bg-wash",
              )}
            >
              <span className="font-medium">{entry.label}</span>
              {entry.help ? <span className="text-sm text-muted">{entry.help}</span> : null}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
