import type { PrivacyState, StaffPrivacyRequest } from "@souk/contracts";
import { Button, StatusPill, type Column } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

const TONES = { OPEN: "warning", DONE: "success", CANCELLED: "neutral" } as const satisfies Record<
  PrivacyState,
  string
>;

/** `onCancel`: for whoever may. */
export function useColumns(
  onCancel: ((row: StaffPrivacyRequest) => void) | null,
): Column<StaffPrivacyRequest>[] {
  const { m, format } = useI18n();
  const words = m.privacy;
  return [
    {
      id: "who",
      header: words.column.who,
      render: ({ email, hasAccount }) => (
        <>
          <span className="ltr block max-w-72 truncate font-medium">{email}</span>
          {hasAccount ? null : <span className="text-sm text-muted">{words.guest}</span>}
        </>
      ),
    },
    { id: "kind", header: words.column.kind, render: ({ kind }) => words.kinds[kind] },
    {
      id: "state",
      header: words.column.state,
      render: (row) => (
        <>
          <StatusPill tone={TONES[row.state]}>{words.states[row.state]}</StatusPill>
          <When row={row} className="mt-1 block text-sm text-muted sm:hidden" />
        </>
      ),
    },
    {
      id: "when",
      header: words.column.when,
      className: "max-sm:hidden",
      render: (row) => <When row={row} className="text-body" />,
    },
    {
      id: "asked",
      header: words.column.asked,
      className: "max-md:hidden",
      render: ({ createdAt, actorName }) => (
        <>
          <span className="block whitespace-nowrap">{format.dateTime(createdAt)}</span>
          <span className="text-sm text-muted">
            {actorName === null ? words.by.CUSTOMER : words.by.STAFF(actorName)}
          </span>
        </>
      ),
    },
    ...(onCancel
      ? [
          {
            id: "acts",
            header: words.cancel.action,
            hideHeader: true,
            align: "end" as const,
            render: (row: StaffPrivacyRequest) =>
              row.state === "OPEN" ? (
                <Button
                  size="sm"
                  variant="secondary"
                  aria-label={words.cancel.named(row.email)}
                  onClick={() => onCancel(row)}
                >
                  {words.cancel.action}
                </Button>
              ) : null,
          },
        ]
      : []),
  ];
}

function When({ row, className }: { row: StaffPrivacyRequest; className: string }) {
  const { m, format } = useI18n();
  const words = m.privacy;
  const said = (): string => {
    if (row.waitsFor !== null) return words.waits(`#${row.waitsFor}`);
    if (row.closedAt !== null)
      return row.fileUntil === null
        ? format.dateTime(row.closedAt)
        : words.fileUntil(format.date(row.fileUntil));
    return row.kind === "ERASURE" ? words.due(format.date(row.dueAt)) : "";
  };
  return <span className={className}>{said()}</span>;
}
