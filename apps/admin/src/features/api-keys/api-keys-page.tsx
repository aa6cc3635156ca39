import type { ApiKeyView } from "@souk/contracts";
import { Button, PlusIcon, StatusPill, Table, type Column, type Tone } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";
import { NewKeyDialog } from "./new-key-dialog.tsx";
import { RevokeKeyDialog } from "./revoke-key-dialog.tsx";

/** Keys of programs that act for staff. */
export function ApiKeysPage() {
  const { m } = useI18n();
  const [adding, setAdding] = useState(false);
  const query = useQuery(trpc.apiKeys.list.queryOptions());
  return (
    <Page
      title={m.apiKeys.title}
      actions={
        <Button start={<PlusIcon size={18} />} onClick={() => setAdding(true)}>
          {m.apiKeys.add}
        </Button>
      }
    >
      <p className="mb-4 max-w-2xl text-muted">{m.apiKeys.lead}</p>
      <QueryView query={query} skeleton={<TableSkeleton rows={4} />}>
        {(keys) => <Keys keys={keys} />}
      </QueryView>
      {adding ? <NewKeyDialog onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}

function Keys({ keys }: { keys: readonly ApiKeyView[] }) {
  const { m } = useI18n();
  const [revoking, setRevoking] = useState<ApiKeyView | null>(null);
  const columns = useColumns();
  const actions: Column<ApiKeyView> = {
    id: "actions",
    header: m.common.more,
    hideHeader: true,
    align: "end",
    render: (key) =>
      key.state === "ACTIVE" ? (
        <Button
          size="sm"
          variant="quiet"
          aria-label={m.apiKeys.revokeNamed(key.name)}
          onClick={() => setRevoking(key)}
        >
          {m.apiKeys.revoke}
        </Button>
      ) : null,
  };
  return (
    <>
      <Table
        caption={m.apiKeys.title}
        rows={keys}
        rowId={({ id }) => id}
        columns={[...columns, actions]}
        empty={m.apiKeys.empty}
      />
      {revoking ? <RevokeKeyDialog apiKey={revoking} onClose={() => setRevoking(null)} /> : null}
    </>
  );
}

const TONES = { ACTIVE: "success", EXPIRED: "neutral", REVOKED: "danger" } as const satisfies Record<
  ApiKeyView["state"],
  Tone
>;

function useColumns(): Column<ApiKeyView>[] {
  const { m, format } = useI18n();
  const { column, states } = m.apiKeys;
  return [
    {
      id: "name",
      header: column.name,
      render: ({ name, prefix }) => (
        <>
          <bdi className="font-medium">{name}</bdi>
          <span className="block">
            <code className="ltr text-sm text-muted">{prefix}…</code>
          </span>
        </>
      ),
    },
    {
      id: "state",
      header: column.state,
      render: ({ state }) => <StatusPill tone={TONES[state]}>{states[state]}</StatusPill>,
    },
    {
      id: "rights",
      header: column.rights,
      className: "max-lg:hidden",
      render: ({ permissions }) => (
        <span title={format.list(permissions.map((permission) => m.staff.permissions[permission]))}>
          {m.staff.roles.rights(permissions.length)}
        </span>
      ),
    },
    {
      id: "owner",
      header: column.owner,
      className: "max-lg:hidden",
      render: ({ owner }) => <bdi>{owner.name}</bdi>,
    },
    {
      id: "used",
      header: column.used,
      className: "max-md:hidden whitespace-nowrap",
      render: ({ lastUsedAt }) =>
        lastUsedAt ? format.dateTime(lastUsedAt) : <span className="text-faint">{m.staff.never}</span>,
    },
    {
      id: "expires",
      header: column.expires,
      className: "max-md:hidden whitespace-nowrap",
      render: ({ expiresAt }) => format.date(expiresAt),
    },
  ];
}
