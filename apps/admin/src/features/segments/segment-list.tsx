import type { SegmentRow } from "@souk/contracts";
import { EmptyState, linkClass, Table } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { QueryView } from "../../parts/query-view.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";

/** All segments by name, each with whom it finds now. */
export function SegmentList({ chosen }: { chosen: string | undefined }) {
  const { m, format } = useI18n();
  const words = m.segments;
  const query = useQuery(trpc.segments.list.queryOptions());
  return (
    <QueryView query={query} skeleton={<TableSkeleton rows={4} />}>
      {(rows) => (
        <Table
          caption={words.title}
          rows={rows}
          rowId={({ id }) => id}
          columns={[
            { id: "name", header: words.column.name, render: (row) => <Name row={row} chosen={chosen} /> },
            {
              id: "conditions",
              header: words.column.conditions,
              align: "end",
              className: "max-sm:hidden",
              render: ({ conditions }) => format.number(conditions),
            },
            {
              id: "count",
              header: words.column.count,
              align: "end",
              render: ({ id }) => <Count id={id} />,
            },
          ]}
          empty={<EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>}
        />
      )}
    </QueryView>
  );
}

function Name({ row: { id, name, description }, chosen }: { row: SegmentRow; chosen: string | undefined }) {
  return (
    <>
      <Link
        to="/segments"
        search={{ id }}
        className={linkClass("plain", "font-medium wrap-anywhere")}
        {...(id === chosen ? { "aria-current": "page" as const } : {})}
      >
        <bdi>{name}</bdi>
      </Link>
      {description === "" ? null : (
        <span className="block text-sm text-muted">
          <bdi>{description}</bdi>
        </span>
      )}
    </>
  );
}

/** Each is counted for itself: one that takes too long is no reason to show none. */
function Count({ id }: { id: string }) {
  const { m, format } = useI18n();
  const words = m.segments;
  const query = useQuery({
    ...trpc.segments.count.queryOptions({ id }),
    retry: false,
  });
  if (query.error) return <span className="text-muted">{words.uncounted}</span>;
  return query.data ? (
    <Link to="/customers" search={{ segment: id }} className={linkClass("plain", "tnum")}>
      {format.number(query.data.count)}
    </Link>
  ) : (
    <span className="text-muted">{words.counting}</span>
  );
}
