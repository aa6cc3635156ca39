import type { Facet, FacetKind, FacetValue } from "@souk/contracts";
import type { SearchSearch } from "@souk/contracts/list-url";
import { Checkbox, Disclosure, linkClass } from "@souk/ui";
import { useState, type ReactNode } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { choose, countChosen, isChosen, labelOf } from "./facet-choice.ts";
import { useFacetWords } from "./use-facet-words.ts";

/** More than these are shown when asked for. */
const FIRST = 8;

interface Props {
  facet: Facet;
  counted: boolean;
  search: SearchSearch;
  onChange: (search: SearchSearch) => void;
  /** Before the values: fields of one's own. */
  children?: ReactNode;
}

/** One facet: its values with their counts, those that are on always in sight. */
export function FacetGroup({ facet, counted, search, onChange, children }: Props) {
  const { m, format } = useI18n();
  const words = useFacetWords();
  const [all, setAll] = useState(false);
  const on = countChosen(search, facet);
  const shown = facet.values.filter(
    ({ value }, index) => all || index < FIRST || isChosen(search, facet, value),
  );
  const names: Partial<Record<FacetKind, string>> = m.catalog.facet;
  const title = facet.label ?? names[facet.kind] ?? facet.code;
  return (
    <Disclosure title={title} count={on === 0 ? undefined : format.number(on)} defaultOpen>
      {children}
      <ul aria-label={title}>
        {shown.map((entry) => (
          <li key={entry.value}>
            <Checkbox
              label={<ValueLabel facet={facet} entry={entry} text={labelOf(facet, entry, words)} />}
              value={isChosen(search, facet, entry.value)}
              count={counted ? format.number(entry.count) : undefined}
              onChange={() => onChange(choose(search, facet, entry.value))}
            />
          </li>
        ))}
      </ul>
      {facet.values.length > FIRST ? (
        <button
          type="button"
          aria-expanded={all}
          onClick={() => setAll(!all)}
          className={linkClass("text", "mt-1 inline-flex min-h-8 items-center text-sm")}
        >
          {all ? m.catalog.showFewerValues : m.catalog.showAllValues(format.number(facet.values.length))}
        </button>
      ) : null}
    </Disclosure>
  );
}

function ValueLabel({ facet, entry, text }: { facet: Facet; entry: FacetValue; text: string }) {
  if (facet.kind !== "colour" || entry.hex === null) return <span dir="auto">{text}</span>;
  return (
    <span className="inline-flex items-center gap-2">
      <svg aria-hidden viewBox="0 0 16 16" className="size-4 shrink-0">
        <circle cx="8" cy="8" r="7.5" fill={entry.hex} className="stroke-edge" />
      </svg>
      {text}
    </span>
  );
}
