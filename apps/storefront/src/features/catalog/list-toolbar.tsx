import { defaultSort, refine, sortsFor } from "@souk/contracts/list-url";
import { NativeSelect } from "@souk/ui";
import { useI18n } from "../../lib/i18n.ts";
import type { FacetsProps } from "./facets.tsx";
import { FilterButton } from "./filter-button.tsx";

interface Props extends FacetsProps {
  /** Null while it is not known. */
  total: number | null;
}

/** How many, and in what order; on a phone also what they are narrowed by. */
export function ListToolbar({ facets, search, total, onChange }: Props) {
  const { m } = useI18n();
  return (
    <div className="hairline-b mb-6 flex flex-wrap items-center gap-x-4 gap-y-3 pb-4">
      <output className="tnum me-auto block text-body text-muted max-lg:w-full">
        {total === null ? m.common.loading : m.catalog.products(total)}
      </output>
      <FilterButton facets={facets} search={search} onChange={onChange} total={total} />
      <NativeSelect
        label={m.catalog.sort}
        className="ms-auto flex items-center gap-2 [&>label]:mb-0 [&>label]:whitespace-nowrap [&>label]:text-muted max-md:[&>label]:sr-only"
        value={search.sort ?? defaultSort(search.q)}
        onChange={(sort) => onChange(refine(search, { sort }))}
        options={sortsFor(search.q).map((sort) => ({ value: sort, label: m.catalog.sorts[sort] }))}
      />
    </div>
  );
}
