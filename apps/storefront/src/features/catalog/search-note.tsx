import type { SearchNote as Note } from "@souk/contracts";
import { linkClass } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.ts";

/** What became of the words: what was searched for instead, and what else may have been meant. */
export function SearchNote({ note }: { note: Note | null | undefined }) {
  const { m, locale } = useI18n();
  if (!note || (note.corrected === null && note.suggestions.length === 0)) return null;
  return (
    <div className="mb-6 space-y-1 text-body">
      {note.corrected === null ? null : (
        <output className="block">{m.catalog.corrected(note.corrected)}</output>
      )}
      {note.suggestions.length === 0 ? null : (
        <p>
          {m.catalog.didYouMean}{" "}
          {note.suggestions.map((query) => (
            <Link
              key={query}
              to="/$locale/search"
              params={{ locale }}
              search={{ q: query }}
              className={linkClass("text", "me-3 inline-flex min-h-8 items-center font-medium")}
            >
              <bdi>{query}</bdi>
            </Link>
          ))}
        </p>
      )}
    </div>
  );
}
