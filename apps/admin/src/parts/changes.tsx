import { ArrowEndIcon } from "@souk/ui";
import { useState } from "react";
import { changedPaths } from "../lib/diff.ts";
import { useI18n } from "../lib/i18n.tsx";
import { fieldName, fieldValue } from "../lib/field-words.ts";

type Side = Record<string, unknown> | null;

const SHOWN = 6;
const LONG = 160;

/** The fields that changed, old → new. */
export function Changes({ before, after }: { before: Side; after: Side }) {
  const { m, format } = useI18n();
  const [all, setAll] = useState(false);
  const rows = changedPaths(before ?? {}, after ?? {});
  if (rows.length === 0) return null;
  return (
    <>
      <dl className="flex flex-col gap-1.5 text-sm">
        {rows.slice(0, all ? rows.length : SHOWN).map((row) => (
          <div key={row.path}>
            <dt className="text-xs wrap-anywhere text-muted">{fieldName(row.path, m)}</dt>
            <dd className="wrap-anywhere">
              {before === null ? null : (
                <>
                  <Value text={fieldValue(row.path, row.before, m, format)} struck />
                  <ArrowEndIcon size={14} label={m.audit.becomes} className="mx-1.5 inline text-faint" />
                </>
              )}
              <Value text={fieldValue(row.path, row.after, m, format)} />
            </dd>
          </div>
        ))}
      </dl>
      {rows.length > SHOWN && !all ? (
        <button
          type="button"
          onClick={() => setAll(true)}
          className="mt-1.5 text-sm text-primary underline-offset-4 hover:underline"
        >
          {m.audit.moreChanges(rows.length - SHOWN)}
        </button>
      ) : null}
    </>
  );
}

function Value({ text, struck = false }: { text: string; struck?: boolean }) {
  const { m } = useI18n();
  if (text === "") return <span className="text-faint">{m.audit.empty}</span>;
  const short = text.length > LONG ? `${text.slice(0, LONG)}…` : text;
  return struck ? (
    <del className="text-muted decoration-1">
      <bdi>{short}</bdi>
    </del>
  ) : (
    <ins className="no-underline">
      <bdi>{short}</bdi>
    </ins>
  );
}
