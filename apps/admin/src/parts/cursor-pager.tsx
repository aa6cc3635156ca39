import { Pagination } from "@souk/ui";
import { useI18n } from "../lib/i18n.tsx";

interface Props {
  cursor: string | undefined;
  nextCursor: string | null;
  /** Of the page before, where the server gives one. */
  prevCursor?: string | null;
  /** Cursors of the pages before, first page first (undefined); null where the URL was opened directly. */
  trail: readonly string[] | null;
  status: string;
  onGo: (cursor: string | undefined, trail: string[]) => void;
}

/**
 * Pages by cursor. Without a known way back (a copied URL), "previous" leads to the page before where the server knows it,
 * else to the first.
 */
export function CursorPager({ cursor, nextCursor, prevCursor = null, trail, status, onGo }: Props) {
  const { m } = useI18n();
  const known = trail ?? [];
  const before = known.length > 0 ? known.at(-1) || undefined : (prevCursor ?? undefined);
  const toBefore = known.length > 0 || prevCursor !== null;
  return (
    <Pagination
      label={m.common.pages}
      previousLabel={toBefore ? m.common.previousPage : m.common.firstPage}
      nextLabel={m.common.nextPage}
      status={status}
      onPrevious={cursor === undefined ? undefined : () => onGo(before, known.slice(0, -1))}
      onNext={nextCursor === null ? undefined : () => onGo(nextCursor, [...known, cursor ?? ""])}
    />
  );
}
