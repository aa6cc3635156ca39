import type { OutboxItem } from "@souk/contracts";
import { EmptyState, linkClass, Table, type Column } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { MailStatePill } from "./mail-state.tsx";
import { useTemplateName } from "./template-name.ts";

export function OutboxTable({ items, filtered }: { items: readonly OutboxItem[]; filtered: boolean }) {
  const { m } = useI18n();
  return (
    <Table
      caption={m.mail.outbox}
      columns={useColumns()}
      rows={items}
      rowId={({ id }) => id}
      empty={
        <EmptyState title={filtered ? m.mail.noMatchTitle : m.mail.emptyTitle}>
          {filtered ? m.mail.noMatch : m.mail.empty}
        </EmptyState>
      }
      className="sm:[--table-top:3.5rem] lg:[--table-top:0px]"
    />
  );
}

function useColumns(): Column<OutboxItem>[] {
  const { m, format } = useI18n();
  const nameOf = useTemplateName();
  const { column } = m.mail;
  return [
    {
      id: "subject",
      header: column.subject,
      className: "sm:min-w-56",
      render: ({ id, subject, locale, recipient }) => (
        <>
          <Link to="/mail/$id" params={{ id }} className={linkClass("plain", "font-medium")}>
            <bdi lang={locale}>{subject ?? m.mail.notWritten}</bdi>
          </Link>
          <span className="ltr block max-w-56 truncate text-muted sm:hidden">{recipient}</span>
        </>
      ),
    },
    {
      id: "recipient",
      header: column.recipient,
      className: "max-w-64 max-sm:hidden",
      render: ({ recipient }) => <span className="ltr block truncate">{recipient}</span>,
    },
    {
      id: "template",
      header: column.template,
      className: "max-lg:hidden",
      render: ({ template }) => nameOf(template),
    },
    { id: "state", header: column.state, render: ({ state }) => <MailStatePill state={state} /> },
    {
      id: "when",
      header: column.when,
      className: "max-sm:hidden xl:whitespace-nowrap",
      render: ({ createdAt }) => <time dateTime={createdAt}>{format.dateTime(createdAt)}</time>,
    },
  ];
}
