import { refine, type SearchSearch } from "@souk/contracts/list-url";
import { inputClass } from "@souk/ui";
import { useId, useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { useCurrency } from "../../lib/market.ts";

interface Props {
  search: SearchSearch;
  onChange: (search: SearchSearch) => void;
}

/** From–to in whole units; taken over when a field is left or Enter is pressed. */
export function PriceFilter({ search, onChange }: Props) {
  const { m } = useI18n();
  const currency = useCurrency();
  return (
    <fieldset className="mb-2 flex items-center gap-2">
      <legend className="sr-only">{m.catalog.price}</legend>
      <Bound
        label={m.catalog.minPrice}
        value={search.min}
        onCommit={(min) => onChange(refine(search, { min }))}
      />
      <span aria-hidden>–</span>
      <Bound
        label={m.catalog.maxPrice}
        value={search.max}
        onCommit={(max) => onChange(refine(search, { max }))}
      />
      <bdi className="text-sm text-muted">{currency}</bdi>
    </fieldset>
  );
}

interface BoundProps {
  label: string;
  value: number | undefined;
  onCommit: (value: number | undefined) => void;
}

function Bound({ label, value, onCommit }: BoundProps) {
  const id = useId();
  const shown = value === undefined ? "" : String(value);
  const [draft, setDraft] = useState({ text: shown, from: shown });
  // The URL changed otherwise (a pill, Back): the field follows.
  if (draft.from !== shown) setDraft({ text: shown, from: shown });
  const commit = (): void => {
    if (draft.text !== shown) onCommit(draft.text === "" ? undefined : Number(draft.text));
  };
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        maxLength={7}
        value={draft.text}
        onChange={(event) => setDraft({ text: event.target.value.replaceAll(/\D/g, ""), from: shown })}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
        className={`${inputClass} tnum w-20! text-center`}
      />
    </>
  );
}
