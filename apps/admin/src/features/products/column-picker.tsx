import { ArrowDownIcon, ArrowUpIcon, Checkbox, ColumnsIcon, IconButton, Popover } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import {
  columnsText,
  OPTIONAL_COLUMNS,
  shownColumns,
  type OptionalColumn,
  type ProductSearch,
} from "./product-search.ts";

interface Props {
  search: ProductSearch;
  onChange: (columns: string | undefined) => void;
}

/** Which columns show, and in which order: first the shown ones, then what could be. */
export function ColumnPicker({ search, onChange }: Props) {
  const { m } = useI18n();
  const shown = shownColumns(search.columns);
  const others = OPTIONAL_COLUMNS.filter((column) => !shown.includes(column));
  const set = (columns: OptionalColumn[]) => onChange(columnsText(columns));
  const move = (column: OptionalColumn, by: -1 | 1) => {
    const at = shown.indexOf(column);
    const next = shown.filter((other) => other !== column);
    next.splice(at + by, 0, column);
    set(next);
  };
  return (
    <Popover
      label={m.common.columns}
      trigger={{ label: m.common.columns, icon: <ColumnsIcon size={18} />, caret: true }}
    >
      <ul className="flex flex-col">
        {[...shown, ...others].map((column) => {
          const at = shown.indexOf(column);
          const name = m.products.column[column];
          return (
            <li key={column} className="flex items-center justify-between gap-4">
              <Checkbox
                label={name}
                value={at >= 0}
                onChange={(on) => set(on ? [...shown, column] : shown.filter((other) => other !== column))}
              />
              {at >= 0 ? (
                <span className="flex">
                  <IconButton
                    label={m.products.columnUp(name)}
                    icon={<ArrowUpIcon size={16} />}
                    size="sm"
                    disabled={at === 0}
                    onClick={() => move(column, -1)}
                  />
                  <IconButton
                    label={m.products.columnDown(name)}
                    icon={<ArrowDownIcon size={16} />}
                    size="sm"
                    disabled={at === shown.length - 1}
                    onClick={() => move(column, 1)}
                  />
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Popover>
  );
}
