import { CUSTOMER_STATES } from "@souk/contracts";
import { NativeSelect } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { linkOptions, useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { textIn } from "../../lib/texts.ts";
import { LinkTabs } from "../../parts/link-tabs.tsx";
import { Page } from "../../parts/page.tsx";
import { UrlSearch } from "../../parts/url-search.tsx";
import type { CustomerSearch } from "./customer-search.ts";
import { CustomersTable } from "./customers-table.tsx";

/** Who has an account; what is shown is what the URL says. */
export function CustomersPage({ search }: { search: CustomerSearch }) {
  const { m } = useI18n();
  const { cursor: _page, ...rest } = search;
  return (
    <Page title={m.customers.title}>
      <LinkTabs
        label={m.customers.tabs}
        choices={[undefined, ...CUSTOMER_STATES]}
        chosen={search.state}
        name={(state) => (state === undefined ? m.common.all : m.customers.states[state])}
        link={(state) => linkOptions({ to: "/customers", search: compact({ ...rest, state }) })}
      />
      <Filters search={search} />
      <CustomersTable search={search} />
    </Page>
  );
}

function Filters({ search: { cursor: _page, ...search } }: { search: CustomerSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const change = (changed: {
    [K in "query" | "group" | "segment" | "bought"]?: CustomerSearch[K] | undefined;
  }) => void navigate({ to: "/customers", search: compact({ ...search, ...changed }), replace: true });
  const { all, true: bought, false: not } = m.customers.bought;
  return (
    <div className="flex flex-wrap items-end gap-3 py-4">
      <UrlSearch
        label={m.customers.search}
        placeholder={m.customers.search}
        value={search.query ?? ""}
        onSearch={(words) => change({ query: words || undefined })}
      />
      <GroupFilter chosen={search.group} onChange={(group) => change({ group })} />
      <SegmentFilter chosen={search.segment} onChange={(segment) => change({ segment })} />
      <NativeSelect
        label={m.customers.boughtLabel}
        hideLabel
        value={search.bought === undefined ? "" : String(search.bought)}
        onChange={(chosen) => change({ bought: chosen === "" ? undefined : chosen === "true" })}
        options={[
          { value: "", label: all },
          { value: "true", label: bought },
          { value: "false", label: not },
        ]}
      />
    </div>
  );
}

interface ChoiceProps {
  chosen: string | undefined;
  onChange: (id: string | undefined) => void;
}

/** For whoever may see the groups. */
function GroupFilter({ chosen, onChange }: ChoiceProps) {
  const { m, locale } = useI18n();
  const groups = useQuery({ ...trpc.groups.list.queryOptions(), enabled: useCan("products.read") });
  if (!groups.data || groups.data.length === 0) return null;
  return (
    <NativeSelect
      label={m.customers.group}
      hideLabel
      value={chosen ?? ""}
      onChange={(group) => onChange(group || undefined)}
      options={[
        { value: "", label: m.customers.anyGroup },
        ...groups.data.map(({ id, code, name }) => ({ value: id, label: textIn(name, locale) || code })),
      ]}
    />
  );
}

/** For whoever may see the segments. */
function SegmentFilter({ chosen, onChange }: ChoiceProps) {
  const { m } = useI18n();
  const segments = useQuery({ ...trpc.segments.list.queryOptions(), enabled: useCan("segments.read") });
  if (!segments.data || segments.data.length === 0) return null;
  return (
    <NativeSelect
      label={m.segments.filter}
      hideLabel
      value={chosen ?? ""}
      onChange={(segment) => onChange(segment || undefined)}
      options={[
        { value: "", label: m.segments.anySegment },
        ...segments.data.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
