import type { SearchedQuery } from "@souk/contracts";
import { Button, Table, type Column } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import type { SynonymDraft } from "./synonym-dialog.tsx";

interface Props {
  caption: string;
  rows: readonly SearchedQuery[];
  /** Whether they found anything. */
  results?: boolean;
  empty: string;
  onAdd: ((draft: SynonymDraft) => void) | null;
}

/** Queries of a period, most frequent first. */
export function QueryTable({ caption, rows, results = false, empty, onAdd }: Props) {
  const columns = useColumns(results);
  const action = useAction(onAdd);
  return (
    <Table
      caption={caption}
      columns={action ? [...columns, action] : columns}
      rows={rows}
      rowId={({ locale, query }) => `${locale} ${query}`}
      empty={<p className="py-8 text-center text-muted">{empty}</p>}
    />
  );
}

function useColumns(results: boolean): Column<SearchedQuery>[] {
  const { m, format } = useI18n();
  const { column } = m.search;
  const found: Column<SearchedQuery> = {
    id: "results",
    header: column.results,
    align: "end",
    className: "max-sm:hidden",
    render: (row) => format.number(row.results),
  };
  return [
    {
      id: "query",
      header: column.query,
      className: "min-w-36",
      render: (row) => (
        <bdi lang={row.locale} className="font-medium wrap-anywhere">
          {row.query}
        </bdi>
      ),
    },
    {
      id: "language",
      header: column.language,
      className: "max-md:hidden",
      render: (row) => m.common.languages[row.locale],
    },
    { id: "count", header: column.count, align: "end", render: (row) => format.number(row.count) },
    ...(results ? [found] : []),
    {
      id: "last",
      header: column.last,
      className: "max-lg:hidden whitespace-nowrap",
      render: (row) => <time dateTime={row.lastAt}>{format.dateTime(row.lastAt)}</time>,
    },
  ];
}

function useAction(onAdd: Props["onAdd"]): Column<SearchedQuery> | null {
  const { m } = useI18n();
  if (!onAdd) return null;
  return {
    id: "add",
    header: m.common.more,
    hideHeader: true,
    align: "end",
    className: "whitespace-nowrap",
    render: ({ locale, query }) => (
      <Button
        size="sm"
        variant="quiet"
        aria-label={m.search.addFor(query)}
        onClick={() => onAdd({ locale, words: [query] })}
      >
        {m.search.addShort}
      </Button>
    ),
  };
}
