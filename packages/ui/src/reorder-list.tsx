import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { DropIndicator, useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { cx } from "./cx.ts";
import { IconButton } from "./icon-button.tsx";
import { DragIcon } from "./icons/action-icons.tsx";
import { ArrowDownIcon, ArrowUpIcon } from "./icons/arrow-icons.tsx";
import { moveBy, moveTo } from "./reorder.ts";

export interface ReorderItem {
  id: string;
  /** The item's name in words: it names its buttons' row. */
  name: string;
}

export interface ReorderListProps<T extends ReorderItem> {
  /** The accessible name of the list. */
  label: string;
  items: readonly T[];
  onReorder: (items: T[]) => void;
  children: (item: T, index: number) => ReactNode;
  /** Names of the buttons, e.g. (name) => `Move ${name} up`. */
  upLabel: (name: string) => string;
  downLabel: (name: string) => string;
  /** After a move by button, read out by the caller's Announcer, e.g. "Front is now 2 of 5". */
  onMoved?: ((item: T, position: number) => void) | undefined;
  className?: string | undefined;
}

/** A list in an order of one's own: drag, keyboard (Enter on the grip, arrows, Enter) or two buttons a row. */
export function ReorderList<T extends ReorderItem>(props: ReorderListProps<T>) {
  const { label, items, onReorder, children, upLabel, downLabel, onMoved, className } = props;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    renderDropIndicator: (target) => (
      <DropIndicator
        target={target}
        className="relative z-1 -my-px h-0.5 rounded-full outline-none data-drop-target:bg-primary"
      />
    ),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition === "on") return;
      onReorder(moveTo(items, new Set([...keys].map(String)), String(target.key), target.dropPosition));
    },
  });
  const move = (item: T, by: -1 | 1) => {
    const next = moveBy(items, item.id, by);
    onReorder(next);
    onMoved?.(item, next.indexOf(item) + 1);
  };
  return (
    <GridList
      aria-label={label}
      dragAndDropHooks={dragAndDropHooks}
      className={cx("flex flex-col", className)}
    >
      {items.map((item, index) => (
        <GridListItem
          key={item.id}
          id={item.id}
          textValue={item.name}
          className="hairline-b flex min-h-12 items-center gap-2 py-1 data-dragging:opacity-40 data-focus-visible:outline-offset-[-2px]"
        >
          <AriaButton
            slot="drag"
            className="grid size-8 shrink-0 cursor-grab place-items-center rounded-md text-faint hover:bg-wash hover:text-ink"
          >
            <DragIcon />
          </AriaButton>
          <div className="min-w-0 flex-1">{children(item, index)}</div>
          <IconButton
            size="sm"
            label={upLabel(item.name)}
            icon={<ArrowUpIcon size={16} />}
            disabled={index === 0}
            onClick={() => move(item, -1)}
          />
          <IconButton
            size="sm"
            label={downLabel(item.name)}
            icon={<ArrowDownIcon size={16} />}
            disabled={index === items.length - 1}
            onClick={() => move(item, 1)}
          />
        </GridListItem>
      ))}
    </GridList>
  );
}
