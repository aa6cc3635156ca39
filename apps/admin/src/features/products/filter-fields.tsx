import { PRODUCT_LACKS } from "@souk/contracts";
import { Checkbox, NativeSelect, TextField } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";

export interface MoreFilters {
  brandId: string;
  tag: string;
  /** "code" or "code:value". */
  attribute: string;
  /** Major units, as typed. */
  minPrice: string;
  maxPrice: string;
  lacks: (typeof PRODUCT_LACKS)[number] | "";
  scheduled: boolean;
}

interface Props {
  filters: MoreFilters;
  onChange: (filters: MoreFilters) => void;
}

/** The filters that have no place of their own over the table. */
export function FilterFields({ filters, onChange }: Props) {
  const { m } = useI18n();
  const { filter } = m.products;
  const brands = useQuery(trpc.brands.list.queryOptions({ limit: 100 }, { staleTime: 60_000 }));
  const tags = useQuery(trpc.tags.list.queryOptions({ limit: 100 }, { staleTime: 60_000 }));
  const set = (changed: Partial<MoreFilters>) => onChange({ ...filters, ...changed });
  return (
    <>
      <NativeSelect
        label={filter.brand}
        placeholder={m.common.all}
        options={(brands.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={filters.brandId}
        onChange={(brandId) => set({ brandId })}
      />
      <NativeSelect
        label={filter.tag}
        placeholder={m.common.all}
        options={(tags.data ?? []).map(({ tag }) => ({ value: tag, label: tag }))}
        value={filters.tag}
        onChange={(tag) => set({ tag })}
      />
      <AttributeFields value={filters.attribute} onChange={(attribute) => set({ attribute })} />
      <div className="grid grid-cols-2 gap-2">
        <TextField
          label={filter.minPrice}
          inputMode="decimal"
          suffix="MAD"
          value={filters.minPrice}
          onChange={(minPrice) => set({ minPrice })}
        />
        <TextField
          label={filter.maxPrice}
          inputMode="decimal"
          suffix="MAD"
          value={filters.maxPrice}
          onChange={(maxPrice) => set({ maxPrice })}
        />
      </div>
      <NativeSelect
        label={filter.lacks}
        placeholder={m.common.none}
        options={PRODUCT_LACKS.map((value) => ({ value, label: filter.lacking[value] }))}
        value={filters.lacks}
        onChange={(value) => set({ lacks: PRODUCT_LACKS.find((lacks) => lacks === value) ?? "" })}
      />
      <Checkbox
        label={filter.scheduled}
        value={filters.scheduled}
        onChange={(scheduled) => set({ scheduled })}
      />
    </>
  );
}

function AttributeFields({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { m, locale } = useI18n();
  const { filter } = m.products;
  const { data = [] } = useQuery(trpc.attributes.list.queryOptions(undefined, { staleTime: 60_000 }));
  const [code = "", chosen = ""] = value.split(":", 2);
  const attribute = data.find((known) => known.code === code);
  const values =
    attribute?.type === "BOOLEAN"
      ? [
          { value: "true", label: m.common.yes },
          { value: "false", label: m.common.no },
        ]
      : (attribute?.values ?? []).map((one) => ({
          value: one.code,
          label: one.label[locale] ?? one.label.en ?? one.code,
        }));
  return (
    <>
      <NativeSelect
        label={filter.attribute}
        placeholder={m.common.all}
        options={data
          .filter(({ deleted }) => !deleted)
          .map((one) => ({ value: one.code, label: one.label[locale] ?? one.label.en ?? one.code }))}
        value={code}
        onChange={onChange}
      />
      {values.length > 0 ? (
        <NativeSelect
          label={filter.attributeValue}
          placeholder={filter.anyValue}
          options={values}
          value={chosen}
          onChange={(one) => onChange(one ? `${code}:${one}` : code)}
        />
      ) : null}
    </>
  );
}
