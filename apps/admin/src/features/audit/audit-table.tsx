import { type AuditEntry, isRevertible } from "@souk/contracts";
import { EmptyState, linkClass, Table, type Column } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useActionName } from "../../lib/use-action-name.ts";
import { Changes } from "../../parts/changes.tsx";
import { RevertChange } from "./revert-change.tsx";

interface Props {
  items: readonly AuditEntry[];
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

function useColumns(): Column<AuditEntry>[] {
  const { m, format } = useI18n();
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
      className: "xl:whitespace-nowrap",
      render: (entry) => <time dateTime={entry.createdAt}>{format.dateTime(entry.createdAt)}</time>,
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

function RecordLink({ entry }: { entry: AuditEntry }) {
  const { m } = useI18n();
  const { entity, entityId } = entry;
  const look = linkClass("plain");
  const number = Number(entityId);
  if ((entity === "product" || entity === "stock") && entityId.length === 36) {
    return (
      <Link to="/products/$id" params={{ id: entityId }} className={look}>
        {m.audit.entities[entity]}
      </Link>
    );
  }
  if (entity === "order" && Number.isInteger(number)) {
    return (
      <Link to="/orders/$number" params={{ number }} className={look}>
        {m.orders.order(number)}
      </Link>
    );
  }
  if (entity === "category") {
    return (
      <Link to="/categories" search={{ id: entityId }} className={look}>
        {m.audit.entities.category}
      </Link>
    );
  }
  return m.audit.entities[entity];
}
