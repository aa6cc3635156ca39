import { PROVIDER_EVENT_STATES, PROVIDERS } from "@souk/contracts";
import { Button, NativeSelect } from "@souk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { UrlSearch } from "../../parts/url-search.tsx";
import type { EventsSearch } from "./events-search.ts";

type Change = { [K in keyof EventsSearch]?: EventsSearch[K] | undefined };

/** The test gateway tells nothing: it is the shop itself. */
const TELLING = PROVIDERS.filter((provider) => provider !== "test_gateway");

export function EventFilters({ search }: { search: EventsSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const change = (changed: Change) =>
    void navigate({ to: "/payments", search: compact({ ...search, ...changed }), replace: true });
  return (
    <div className="flex flex-wrap items-center gap-2 pb-4">
      <UrlSearch
        label={m.payments.search}
        placeholder={m.payments.searchPlaceholder}
        value={search.q ?? ""}
        onSearch={(q) => change({ q: q || undefined })}
      />
      <NativeSelect
        label={m.payments.provider}
        hideLabel
        placeholder={m.payments.allProviders}
        options={TELLING.map((value) => ({ value, label: m.payments.providers[value] }))}
        value={search.provider ?? ""}
        onChange={(value) => change({ provider: TELLING.find((one) => one === value) })}
        className="w-44"
      />
      <NativeSelect
        label={m.payments.state}
        hideLabel
        placeholder={m.payments.state}
        options={PROVIDER_EVENT_STATES.map((value) => ({ value, label: m.payments.states[value] }))}
        value={search.state ?? ""}
        onChange={(value) => change({ state: PROVIDER_EVENT_STATES.find((one) => one === value) })}
        className="w-40"
      />
      {Object.keys(search).length > 0 ? (
        <Button variant="quiet" onClick={() => void navigate({ to: "/payments", search: {}, replace: true })}>
          {m.common.clearAll}
        </Button>
      ) : null}
    </div>
  );
}
