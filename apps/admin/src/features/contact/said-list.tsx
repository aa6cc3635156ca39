import type { ContactView } from "@souk/contracts";
import { useI18n } from "../../lib/i18n.tsx";

interface Props<Said> {
  label: string;
  said: readonly Said[];
  /** What else is to be said of one. */
  about?: (one: Said) => string | null;
}

/** Texts of staff, the oldest first, each with who and when. */
export function SaidList<Said extends ContactView["notes"][number]>({ label, said, about }: Props<Said>) {
  const { format } = useI18n();
  if (said.length === 0) return null;
  return (
    <ul aria-label={label}>
      {said.map((one) => {
        const more = about?.(one) ?? null;
        return (
          <li key={one.id} className="hairline-t py-3 first:border-t-0 first:pt-0">
            <p dir="auto" className="wrap-anywhere whitespace-pre-line">
              {one.text}
            </p>
            <p className="mt-1 text-sm text-muted">
              <bdi>{one.actorName}</bdi> · {format.dateTime(one.createdAt)}
              {more === null ? null : ` · ${more}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
