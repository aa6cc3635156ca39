import { Button, Checkbox, cx, FilterIcon, NativeSelect } from "@souk/ui";
import { useId, useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { countFilters, refine, SORTS, type SearchSearch } from "./list-search.ts";
import { PriceFilter } from "./price-filter.tsx";

interface Props {
  search: SearchSearch;
  /** Null while it is not known. */
  total: number | null;
  onChange: (search: SearchSearch) => void;
}

/** How many, narrowed how, in what order: one line on a desk, filters folded on a phone. */
export function ListToolbar({ search, total, onChange }: Props) {
  const { m } = useI18n();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="hairline-b mb-6 flex flex-wrap items-center gap-x-4 gap-y-3 pb-4 md:gap-x-8">
      <output className="tnum block w-full text-body text-muted md:me-auto md:w-auto">
        {total === null ? m.common.loading : m.catalog.products(total)}
      </output>
      <Button
        variant="secondary"
        className="md:hidden"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        start={<FilterIcon size={18} />}
      >
        {m.catalog.showFilters(countFilters(search))}
      </Button>
      <NativeSelect
        label={m.catalog.sort}
        className="ms-auto flex items-center gap-2 md:order-last md:ms-0 [&>label]:mb-0 [&>label]:whitespace-nowrap [&>label]:text-muted max-md:[&>label]:sr-only"
        value={search.sort ?? "featured"}
        onChange={(sort) => onChange(refine(search, { sort }))}
        options={SORTS.map((sort) => ({ value: sort, label: m.catalog.sorts[sort] }))}
      />
      <div
        id={id}
        className={cx(
          "w-full flex-col gap-3 md:flex md:w-auto md:flex-row md:items-center md:gap-x-8",
          open ? "flex" : "hidden",
        )}
      >
        <PriceFilter search={search} onChange={onChange} />
        <Checkbox
          label={m.catalog.inStock}
          value={search.stock === true}
          onChange={(stock) => onChange(refine(search, { stock: stock ? true : undefined }))}
        />
      </div>
    </div>
  );
}
