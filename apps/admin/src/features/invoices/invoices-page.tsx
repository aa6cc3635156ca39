import { INVOICE_KINDS } from "@souk/contracts";
import { NativeSelect } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { linkOptions, useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { trpc } from "../../lib/trpc.ts";
import { LinkTabs } from "../../parts/link-tabs.tsx";
import { Page } from "../../parts/page.tsx";
import { UrlSearch } from "../../parts/url-search.tsx";
import type { InvoiceSearch } from "./invoice-search.ts";
import { InvoicesTable } from "./invoices-table.tsx";

/** All invoices and credit notes; what is shown is what the URL says. */
export function InvoicesPage({ search }: { search: InvoiceSearch }) {
  const { m } = useI18n();
  const { cursor: _page, ...rest } = search;
  const query = useQuery({
    ...trpc.invoices.list.queryOptions(search),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={m.invoices.title}>
      <LinkTabs
        label={m.invoices.kindTabs}
        choices={[undefined, ...INVOICE_KINDS]}
        chosen={search.kind}
        name={(kind) => (kind === undefined ? m.common.all : m.invoices.kinds[kind])}
        link={(kind) => linkOptions({ to: "/invoices", search: compact({ ...rest, kind }) })}
      />
      <Filters search={search} years={query.data?.years ?? []} />
      <InvoicesTable search={search} query={query} />
    </Page>
  );
}

function Filters({ search, years }: { search: InvoiceSearch; years: readonly number[] }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const { cursor: _page, ...rest } = search;
  const change = (changed: { query?: string | undefined; year?: number | undefined }) =>
    void navigate({ to: "/invoices", search: compact({ ...rest, ...changed }), replace: true });
  return (
    <div className="flex flex-wrap items-end gap-2 py-4">
      <UrlSearch
        label={m.invoices.search}
        placeholder={m.invoices.searchPlaceholder}
        value={search.query ?? ""}
        onSearch={(query) => change({ query: query || undefined })}
      />
      <NativeSelect
        label={m.invoices.year}
        hideLabel
        value={search.year === undefined ? "" : String(search.year)}
        onChange={(year) => change({ year: year === "" ? undefined : Number(year) })}
        options={[
          { value: "", label: m.invoices.allYears },
          ...years.map((year) => ({ value: String(year), label: String(year) })),
        ]}
      />
    </div>
  );
}
