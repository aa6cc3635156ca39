import { Pagination } from "@souk/ui";
import { useI18n } from "../lib/i18n.tsx";

interface Props {
  cursor: string | undefined;
  nextCursor: string | null;
  /** Cursors of the pages before, first page first (undefined); null where the URL was opened directly. */
  trail: readonly string[] | null;
  status: string;
  onGo: (cursor: string | undefined, trail: string[]) => void;
}

/** Pages by cursor. Without a known way back (a copied URL), "previous" leads to the first page. */
export function CursorPager({ cursor, nextCursor, trail, status, onGo }: Props) {
  const { m } = useI18n();
  const known = trail ?? [];
  return (
    <Pagination
      label={m.common.pages}
      previousLabel={known.length > 0 ? m.common.previousPage : m.common.firstPage}
      nextLabel={m.common.nextPage}
      status={status}
      onPrevious={
        cursor === undefined ? undefined : () => onGo(known.at(-1) || undefined, known.slice(0, -1))
      }
      onNext={nextCursor === null ? undefined : () => onGo(nextCursor, [...known, cursor ?? ""])}
    />
  );
}
