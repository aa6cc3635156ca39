import { Button, CalendarIcon, Pill, Pills, Popover, TextField } from "@souk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { dayStart } from "../../lib/days.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { UrlSearch } from "../../parts/url-search.tsx";
import type { OrderSearch } from "./order-search.ts";

type Change = { [K in "query" | "from" | "to"]?: string | undefined };

/** Words and dates, and what of them is on as removable pills. */
export function OrderFilters({ search }: { search: OrderSearch }) {
  const { m, format } = useI18n();
  const navigate = useNavigate();
  const change = (changed: Change) => {
    const { cursor: _page, ...rest } = search;
    void navigate({ to: "/orders", search: compact({ ...rest, ...changed }), replace: true });
  };
  const day = (value: string) => format.date(dayStart(value));
  return (
    <div className="flex flex-col gap-3 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <UrlSearch
          label={m.orders.searchLabel}
          placeholder={m.orders.searchPlaceholder}
          value={search.query ?? ""}
          onSearch={(query) => change({ query: query || undefined })}
        />
        <Popover
          label={m.orders.dates}
          trigger={{ label: m.orders.dates, icon: <CalendarIcon size={18} />, caret: true }}
        >
          {(close) => (
            <DateRange
              from={search.from ?? ""}
              to={search.to ?? ""}
              onApply={(range) => {
                close();
                change(range);
              }}
            />
          )}
        </Popover>
      </div>
      {search.query || search.from || search.to ? (
        <Pills
          label={m.common.activeFilters}
          clearLabel={m.common.clearAll}
          onClear={() => change({ query: undefined, from: undefined, to: undefined })}
        >
          {search.query ? (
            <FilterPill name={`“${search.query}”`} onRemove={() => change({ query: undefined })} />
          ) : null}
          {search.from ? (
            <FilterPill
              name={`${m.orders.from} ${day(search.from)}`}
              onRemove={() => change({ from: undefined })}
            />
          ) : null}
          {search.to ? (
            <FilterPill
              name={`${m.orders.to} ${day(search.to)}`}
              onRemove={() => change({ to: undefined })}
            />
          ) : null}
        </Pills>
      ) : null}
    </div>
  );
}

function FilterPill({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { m } = useI18n();
  return (
    <Pill removeLabel={m.common.removeFilter(name)} onRemove={onRemove}>
      {name}
    </Pill>
  );
}

interface RangeProps {
  from: string;
  to: string;
  onApply: (range: { from: string | undefined; to: string | undefined }) => void;
}

function DateRange({ from, to, onApply }: RangeProps) {
  const { m } = useI18n();
  const [start, setStart] = useState(from);
  const [end, setEnd] = useState(to);
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onApply({ from: start || undefined, to: end || undefined });
      }}
    >
      <TextField label={m.orders.from} type="date" value={start} onChange={setStart} max={end || undefined} />
      <TextField label={m.orders.to} type="date" value={end} onChange={setEnd} min={start || undefined} />
      <Button type="submit">{m.orders.apply}</Button>
    </form>
  );
}
