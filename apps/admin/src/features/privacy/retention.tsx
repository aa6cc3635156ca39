import type { RetentionPeriod } from "@souk/contracts";
import { type Column, Table } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { QueryView } from "../../parts/query-view.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";

/** How long each thing that is known of people is kept: what the nightly job goes by. */
export function Retention() {
  const { m } = useI18n();
  const words = m.privacy.kept;
  const columns = useColumns();
  const query = useQuery(trpc.privacy.retention.queryOptions());
  return (
    <>
      <p className="mb-4 max-w-prose text-muted">{words.text}</p>
      <QueryView query={query} skeleton={<TableSkeleton />}>
        {(periods) => (
          <Table
            caption={words.caption}
            columns={columns}
            rows={periods}
            rowId={({ name }) => name}
            empty={null}
          />
        )}
      </QueryView>
    </>
  );
}

function useColumns(): Column<RetentionPeriod>[] {
  const { m } = useI18n();
  const words = m.privacy.kept;
  return [
    {
      id: "what",
      header: words.what,
      render: ({ name }) => <span className="font-medium">{words.names[name].what}</span>,
    },
    {
      id: "howLong",
      header: words.howLong,
      render: ({ name, days }) => (
        <>
          <span className="block whitespace-nowrap tabular-nums">
            {days === 0 ? words.none : words.days(days)}
          </span>
          <span className="text-sm text-muted">{words.names[name].from}</span>
        </>
      ),
    },
  ];
}
