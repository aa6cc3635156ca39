import { DEFAULT_CURRENCY } from "@souk/contracts";
import { Button, StatusPill, Table, type Column } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CurrencyRow, CurrencyPage } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";
import { CurrencyDialog } from "./currency-dialog.tsx";
import { useCurrencyColumns } from "./use-currency-columns.tsx";

const FOLLOWING_MS = 2000;

/** What shoppers can pay in, and how prices become theirs. */
export function CurrenciesPage() {
  const { m } = useI18n();
  const writes = useCan("settings.write");
  const query = useQuery(
    trpc.currencies.list.queryOptions(undefined, {
      // Until all prices have followed a change.
      refetchInterval: ({ state }) =>
        state.data?.currencies.some(({ progress }) => progress !== null) ? FOLLOWING_MS : false,
    }),
  );
  return (
    <Page title={m.prices.currencies.title}>
      {writes ? null : <ReadOnlyNotice />}
      <p className="mb-5 max-w-prose text-muted">{m.prices.currencies.text}</p>
      <QueryView query={query} skeleton={<TableSkeleton rows={6} />}>
        {(page) => <Currencies page={page} writes={writes} />}
      </QueryView>
    </Page>
  );
}

function Currencies({ page, writes }: { page: CurrencyPage; writes: boolean }) {
  const { m } = useI18n();
  const [editing, setEditing] = useState<CurrencyRow | null>(null);
  const columns = useCurrencyColumns(page.examples);
  const state: Column<CurrencyRow> = {
    id: "state",
    header: m.prices.currencies.column.state,
    render: ({ enabled }) => (
      <StatusPill tone={enabled ? "success" : "neutral"}>
        {enabled ? m.prices.currencies.on : m.prices.currencies.off}
      </StatusPill>
    ),
  };
  const actions: Column<CurrencyRow> = {
    id: "actions",
    header: m.common.more,
    hideHeader: true,
    align: "end",
    render: (row) =>
      row.currency === DEFAULT_CURRENCY ? null : (
        <Button
          size="sm"
          variant="quiet"
          aria-label={m.prices.currencies.edit(row.currency)}
          onClick={() => setEditing(row)}
        >
          {m.common.edit}
        </Button>
      ),
  };
  return (
    <>
      <Table
        caption={m.prices.currencies.title}
        rows={page.currencies}
        rowId={({ currency }) => currency}
        columns={writes ? [...columns, state, actions] : [...columns, state]}
      />
      {editing && editing.currency !== DEFAULT_CURRENCY ? (
        <CurrencyDialog row={editing} examples={page.examples} onClose={() => setEditing(null)} />
      ) : null}
    </>
  );
}
