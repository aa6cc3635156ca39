import { type AuditEntry, isRevertible, type LoggedEntry } from "@souk/contracts";
import { EmptyState, Table, type Column } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { useActionName } from "../../lib/use-action-name.ts";
import { Changes } from "../../parts/changes.tsx";
import { RecordLink } from "./record-link.tsx";
import { RevertChange } from "./revert-change.tsx";

interface Props {
  items: readonly LoggedEntry[];
  filtered: boolean;
}

/** The log's entries, newest first. */
export function AuditTable({ items, filtered }: Props) {
  const { m } = useI18n();
  return (
    <Table
      caption={m.audit.title}
      columns={useColumns()}
      rows={items}
      rowId={(entry) => entry.id}
      empty={
        <EmptyState title={filtered ? m.audit.noMatchTitle : m.audit.emptyTitle}>
          {filtered ? m.audit.noMatch : m.audit.emptyText}
        </EmptyState>
      }
      className="sm:[--table-top:3.5rem] lg:[--table-top:0px] [&_td]:align-top"
    />
  );
}

function useColumns(): Column<LoggedEntry>[] {
  const { m } = useI18n();
  const actionName = useActionName();
  const { column } = m.audit;
  return [
    {
      id: "what",
      header: column.what,
      className: "min-w-56",
      render: (entry) => (
        <>
          <span className="font-medium">{actionName(entry.action)}</span>
          <div className="flex flex-col items-start md:hidden">
            <RecordLink entry={entry} />
            <When entry={entry} />
          </div>
          <Details entry={entry} />
        </>
      ),
    },
    {
      id: "record",
      header: column.record,
      className: "max-md:hidden",
      render: (entry) => <RecordLink entry={entry} />,
    },
    {
      id: "who",
      header: column.who,
      render: (entry) => <bdi>{entry.actorName}</bdi>,
    },
    {
      id: "when",
      header: column.when,
      className: "xl:whitespace-nowrap max-md:hidden",
      render: (entry) => <When entry={entry} />,
    },
    {
      id: "from",
      header: column.from,
      className: "max-lg:hidden",
      render: (entry) => (
        <span className="ltr font-mono text-xs text-muted" title={entry.userAgent ?? undefined}>
          {entry.ip?.replace(/^::ffff:/, "") ?? m.audit.unknownPlace}
        </span>
      ),
    },
  ];
}

function When({ entry }: { entry: AuditEntry }) {
  const { format } = useI18n();
  return (
    <time dateTime={entry.createdAt} className="max-md:text-sm max-md:text-muted">
      {format.dateTime(entry.createdAt)}
    </time>
  );
}

function Details({ entry }: { entry: AuditEntry }) {
  const { m } = useI18n();
  const count = new Set([...Object.keys(entry.before ?? {}), ...Object.keys(entry.after ?? {})]).size;
  if (count === 0) return null;
  return (
    <details className="mt-0.5">
      <summary className="w-fit rounded-sm text-sm text-muted hover:text-ink">
        {m.audit.showChanges(count)}
      </summary>
      <div className="max-w-xl pt-2 pb-1">
        <Changes before={entry.before} after={entry.after} />
        {isRevertible(entry.action) ? <RevertChange id={entry.id} action={entry.action} /> : null}
      </div>
    </details>
  );
}
