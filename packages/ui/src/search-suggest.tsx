// A listbox of our own: the platform has no select that a text box drives.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- the box has the keys */
import { useId, useState, type FocusEvent, type KeyboardEvent, type ReactNode, type Ref } from "react";
import { cx } from "./cx.ts";
import { SearchBox } from "./search-box.tsx";

export interface Suggestion {
  /** Unique over all groups. */
  id: string;
  label: string;
  /** Before: a small picture. */
  start?: ReactNode;
  /** After: a price, a count. */
  end?: ReactNode;
}

export interface SuggestionGroup {
  id: string;
  title: string;
  suggestions: readonly Suggestion[];
}

export interface SearchSuggestProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Enter without a choice, or the loupe. */
  onSubmit: (value: string) => void;
  onPick: (suggestion: Suggestion, group: SuggestionGroup) => void;
  groups: readonly SuggestionGroup[];
  /** Read out when it changes: "7 suggestions", "No suggestions". */
  status?: string | undefined;
  clearLabel: string;
  placeholder?: string | undefined;
  id?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
  className?: string | undefined;
}

/** Search with suggestions in groups: arrows choose, Enter goes, Esc closes and then clears. Plain HTML. */
export function SearchSuggest(props: SearchSuggestProps) {
  const { value, onChange, onSubmit, onPick, groups, status, className, ...box } = props;
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const flat = groups.flatMap((group) => group.suggestions.map((suggestion) => ({ group, suggestion })));
  const shown = open && flat.length > 0;
  const at = shown ? flat.findIndex(({ suggestion }) => suggestion.id === active) : -1;
  const close = () => {
    setOpen(false);
    setActive(null);
  };
  const pick = (choice: (typeof flat)[number]) => {
    close();
    onPick(choice.suggestion, choice.group);
  };
  const move = (by: 1 | -1) => {
    setOpen(true);
    // One place more than there are suggestions: the text itself.
    const places = flat.length + 1;
    const next = (at + 1 + by + places) % places;
    setActive(flat[next - 1]?.suggestion.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = flat[at];
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Escape" && shown) close();
    else if (event.key === "Escape" && value !== "") onChange("");
    else if (event.key === "Enter" && chosen) pick(chosen);
    else if (event.key === "Enter") {
      close();
      onSubmit(value);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = (event: FocusEvent<HTMLDivElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  };
  return (
    <div className={cx("relative", className)} onBlur={onBlur}>
      <SearchBox
        {...box}
        value={value}
        onChange={(next) => {
          onChange(next);
          setOpen(true);
          setActive(null);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        combo={{ listId, open: shown, activeId: at < 0 ? undefined : optionId(listId, at) }}
      />
      {shown ? (
        <Popup
          listId={listId}
          label={box.label}
          groups={groups}
          at={at}
          onPick={(i) => flat[i] && pick(flat[i])}
        />
      ) : null}
      <output className="sr-only">{open ? status : ""}</output>
    </div>
  );
}

const optionId = (listId: string, at: number) => `${listId}-${at}`;

interface PopupProps {
  listId: string;
  label: string;
  groups: readonly SuggestionGroup[];
  at: number;
  onPick: (index: number) => void;
}

function Popup({ listId, label, groups, at, onPick }: PopupProps) {
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((n, group) => n + group.suggestions.length, 0),
  );
  return (
    <div
      id={listId}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      // Keeps the focus in the box.
      onMouseDown={(event) => event.preventDefault()}
      className="absolute inset-x-0 top-full z-40 mt-1.5 max-h-[70dvh] overflow-y-auto overscroll-contain rounded-md border border-hairline bg-surface p-1.5 shadow-float"
    >
      {groups.map((group, index) =>
        group.suggestions.length === 0 ? null : (
          <div key={group.id} role="group" aria-labelledby={`${listId}-${group.id}`} className="py-1">
            <p id={`${listId}-${group.id}`} className="px-2.5 py-1 text-xs text-faint">
              {group.title}
            </p>
            {group.suggestions.map((suggestion, i) => (
              <Line
                key={suggestion.id}
                id={optionId(listId, (starts[index] ?? 0) + i)}
                suggestion={suggestion}
                active={at === (starts[index] ?? 0) + i}
                onPick={() => onPick((starts[index] ?? 0) + i)}
              />
            ))}
          </div>
        ),
      )}
    </div>
  );
}

interface LineProps {
  id: string;
  suggestion: Suggestion;
  active: boolean;
  onPick: () => void;
}

function Line({ id, suggestion, active, onPick }: LineProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onClick={onPick}
      className={cx(
        "flex min-h-10 cursor-pointer items-center gap-3 rounded-sm px-2.5 py-1.5 hover:bg-wash",
        active && "bg-primary-soft hover:bg-primary-soft",
      )}
    >
      {suggestion.start}
      <span className="min-w-0 flex-1 truncate">{suggestion.label}</span>
      {suggestion.end ? <span className="tnum shrink-0 text-sm text-muted">{suggestion.end}</span> : null}
    </div>
  );
}
