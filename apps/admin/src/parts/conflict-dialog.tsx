import { Button, Dialog } from "@souk/ui";
import type { FieldChange } from "../lib/diff.ts";
import { useI18n } from "../lib/i18n.tsx";
import { ActionError } from "./action-error.tsx";

/** A field as a person reads it. */
export interface NamedValue {
  label: string;
  value: string;
}

interface Props {
  title: string;
  /** Mine before, theirs after. */
  rows: readonly FieldChange<NamedValue>[];
  error: unknown;
  pending: boolean;
  onKeep: () => void;
  onTakeTheirs: () => void;
  onOverwrite: () => void;
}

/** Two people edited one record: what differs, side by side, and three ways on. */
export function ConflictDialog({ title, rows, error, pending, onKeep, onTakeTheirs, onOverwrite }: Props) {
  const { m } = useI18n();
  const words = m.common.conflict;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onKeep();
      }}
      title={title}
      role="alertdialog"
      size="lg"
      dismissable={false}
      footer={
        <>
          <Button variant="quiet" className="me-auto" onClick={onKeep}>
            {words.keep}
          </Button>
          <Button variant="secondary" onClick={onTakeTheirs}>
            {words.reload}
          </Button>
          <Button variant="danger" onClick={onOverwrite} pending={pending} pendingLabel={m.common.saving}>
            {words.overwrite}
          </Button>
        </>
      }
    >
      <p className="mb-4 text-muted">{words.text}</p>
      <ActionError error={error} className="mb-4" />
      {rows.length === 0 ? <p>{words.same}</p> : <Differences title={title} rows={rows} />}
    </Dialog>
  );
}

function Differences({ title, rows }: Pick<Props, "title" | "rows">) {
  const { m } = useI18n();
  const words = m.common.conflict;
  return (
    <table className="w-full table-fixed border-separate border-spacing-0 text-sm">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr className="text-xs text-muted">
          {[words.field, words.mine, words.theirs].map((name) => (
            <th key={name} scope="col" className="hairline-b py-2 pe-3 text-start font-medium">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ path, before, after }) => (
          <tr key={path} className="align-top">
            <th scope="row" className="hairline-b py-2 pe-3 text-start font-medium wrap-anywhere">
              {before?.label ?? after?.label}
            </th>
            {[before, after].map((side, at) => (
              <td
                key={at === 0 ? "mine" : "theirs"}
                className="hairline-b py-2 pe-3 whitespace-pre-line wrap-anywhere"
              >
                {side?.value ? <bdi>{side.value}</bdi> : <span className="text-faint">{words.empty}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
