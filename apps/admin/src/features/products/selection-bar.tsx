import type { BulkSelection, ProductFilter } from "@souk/contracts";
import { ActionBar, Button } from "@souk/ui";
import { lazy, Suspense, useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";

const BulkDialog = lazy(() =>
  import("./bulk/bulk-dialog.tsx").then((part) => ({ default: part.BulkDialog })),
);

export interface Selected {
  ids: ReadonlySet<string>;
  /** All that match, on other pages too: the server finds them. */
  all: boolean;
}

interface Props {
  selected: Selected;
  filter: ProductFilter;
  /** How many match. */
  total: number;
  onChange: (selected: Selected) => void;
}

/** How many are selected, the way from this page to all that match, and what can be done with them. */
export function SelectionBar({ selected, filter, total, onChange }: Props) {
  const { m } = useI18n();
  const [editing, setEditing] = useState<BulkSelection | null>(null);
  const { ids, all } = selected;
  const selection: BulkSelection = all ? { kind: "filter", filter } : { kind: "ids", ids: [...ids] };
  return (
    <>
      <ActionBar
        label={m.products.bulkEdit}
        open={all || ids.size > 0}
        actions={
          <>
            <Button variant="secondary" onClick={() => onChange({ ids: new Set(), all: false })}>
              {m.products.clearSelection}
            </Button>
            <Button onClick={() => setEditing(selection)}>{m.products.bulkEdit}</Button>
          </>
        }
      >
        <output className="flex flex-wrap items-center gap-x-3">
          {all ? m.products.allSelected(total) : m.products.selected(ids.size)}
          {!all && total > ids.size ? (
            <Button variant="quiet" size="sm" onClick={() => onChange({ ids: new Set(), all: true })}>
              {m.products.selectAll(total)}
            </Button>
          ) : null}
        </output>
      </ActionBar>
      {editing ? (
        <Suspense fallback={null}>
          <BulkDialog
            selection={editing}
            onClose={() => setEditing(null)}
            onDone={() => onChange({ ids: new Set(), all: false })}
          />
        </Suspense>
      ) : null}
    </>
  );
}
