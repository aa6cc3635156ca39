// oxlint-disable jsx-a11y/prefer-tag-over-role -- a table can't leave out the rows that aren't seen
import { cx } from "@souk/ui";
import { useI18n } from "../../../lib/i18n.tsx";
import type { GridColumn } from "./grid-columns.ts";
import type { Place } from "./sheet.ts";
import type { SheetInUse } from "./use-sheet.ts";

interface Props {
  id: string;
  place: Place;
  column: GridColumn;
  text: string;
  /** What was typed into it, if anything. */
  edited: string | undefined;
  selected: boolean;
  active: boolean;
  use: SheetInUse;
}

/** One cell: its text, or the field in which it is edited. */
export function GridCell({ id, place, column, text, edited, selected, active, use }: Props) {
  const { m } = useI18n();
  const wrong = edited !== undefined && column.parse(edited) === null;
  const editing = active && use.typing !== null;
  return (
    // Keys are the grid's: the cell only tells which one was pointed at.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="gridcell"
      tabIndex={-1}
      aria-colindex={place.column + 1}
      aria-selected={selected}
      aria-invalid={wrong ? true : undefined}
      title={wrong ? m.bulk.cellProblem : undefined}
      style={{ width: column.width }}
      onClick={(event) => use.select(place, event.shiftKey)}
      onDoubleClick={() => use.setTyping(text)}
      className={cx(
        "flex shrink-0 items-center border-e border-hairline px-2 outline-none",
        column.end && "tnum justify-end",
        selected && "bg-primary-soft",
        edited !== undefined && "font-medium text-primary-deep",
        wrong && "text-pomegranate!",
        active && "ring-2 ring-primary ring-inset",
      )}
    >
      {editing ? <Editor column={column} use={use} /> : <bdi className="truncate">{text}</bdi>}
    </div>
  );
}

function Editor({ column, use }: Pick<Props, "column" | "use">) {
  const list = column.options ? `grid-options-${column.id}` : undefined;
  return (
    <>
      <input
        ref={(input) => input?.focus()}
        aria-label={column.header}
        value={use.typing ?? ""}
        list={list}
        dir="auto"
        onChange={(event) => use.setTyping(event.target.value)}
        onBlur={() => use.commit({ row: 0, column: 0 })}
        onKeyDown={(event) => {
          if (event.key === "Escape") use.setTyping(null);
          else if (event.key === "Enter") use.commit({ row: event.shiftKey ? -1 : 1, column: 0 });
          else if (event.key === "Tab") use.commit({ row: 0, column: event.shiftKey ? -1 : 1 });
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
        className="h-full w-full bg-transparent outline-none"
      />
      {column.options ? (
        <datalist id={list}>
          {column.options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </datalist>
      ) : null}
    </>
  );
}
