import type { DocumentRef } from "@souk/contracts";
import { FileIcon, linkClass } from "@souk/ui";
import { useI18n } from "../lib/i18n.tsx";

/** An invoice or credit note by its number; opens its PDF in a tab of its own. */
export function DocumentLink({ document }: { document: DocumentRef }) {
  const { m } = useI18n();
  const { id, kind, number } = document;
  return (
    <a
      href={`/api/admin/documents/${id}`}
      target="_blank"
      rel="noreferrer"
      title={m.invoices.open(m.invoices.one[kind])}
      className={linkClass("plain", "inline-flex items-center gap-1.5 font-medium")}
    >
      <FileIcon size={16} className="shrink-0 text-muted" />
      <span className="tnum ltr">{number}</span>
    </a>
  );
}
