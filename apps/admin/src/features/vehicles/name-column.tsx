import { cx } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { ColumnTools, type Tools } from "./column-tools.tsx";
import type { VehicleSearch } from "./vehicle-search.ts";

interface Props {
  title: string;
  rows: readonly { id: string; name: string; note: string; search: VehicleSearch }[];
  chosen: string | undefined;
  tools?: Tools | null;
  empty?: string;
}

/** Names to choose from; the choice opens the next column. */
export function NameColumn({ title, rows, chosen, tools = null, empty }: Props) {
  return (
    <section aria-label={title} className="min-w-0">
      <div className="hairline-b mb-1 flex min-h-11 items-center gap-1">
        <h2 className="min-w-0 flex-1 truncate text-base font-semibold">
          <bdi>{title}</bdi>
        </h2>
        {tools ? <ColumnTools name={title} tools={tools} /> : null}
      </div>
      {rows.length === 0 ? <p className="py-3 text-sm text-muted">{empty}</p> : null}
      <ul className="max-h-[65vh] overflow-y-auto overscroll-contain">
        {rows.map((row) => (
          <li key={row.id}>
            <Link
              to="/vehicles"
              search={row.search}
              aria-current={row.id === chosen ? "true" : undefined}
              className={cx(
                "flex min-h-10 items-baseline justify-between gap-3 rounded-md px-3 py-2 -outline-offset-2 hover:bg-sand",
                row.id === chosen && "bg-primary-soft font-medium",
              )}
            >
              <bdi className="min-w-0 truncate">{row.name}</bdi>
              <span className="tnum shrink-0 text-xs font-normal text-muted">
                <bdi>{row.note}</bdi>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
