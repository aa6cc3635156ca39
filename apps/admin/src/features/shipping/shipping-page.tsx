import { Banner, Button, EmptyState, PlusIcon, Skeleton, linkClass } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { ZoneView } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { textIn } from "../../lib/texts.ts";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import type { ShippingSearch } from "./shipping-search.ts";
import { ShippingTester } from "./shipping-tester.tsx";
import { unservedCountries } from "./unserved.ts";
import { ZonePanel } from "./zone-panel.tsx";

/** Zones beside the chosen one, and what a parcel would cost. */
export function ShippingPage({ search }: { search: ShippingSearch }) {
  const { m } = useI18n();
  const writes = useCan("settings.write");
  const navigate = useNavigate();
  const query = useQuery(trpc.shipping.zones.queryOptions());
  return (
    <Page
      title={m.shipping.title}
      actions={
        writes ? (
          <Button
            start={<PlusIcon size={18} />}
            onClick={() => void navigate({ to: "/shipping", search: { id: "new" } })}
          >
            {m.shipping.add}
          </Button>
        ) : null
      }
    >
      {writes ? null : <ReadOnlyNotice />}
      <QueryView query={query} skeleton={<Skeleton className="h-96 w-full" />}>
        {(zones) => (
          <>
            <Unserved zones={zones} />
            <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[20rem_minmax(0,1fr)]">
              <div className="flex flex-col gap-8">
                <ZoneList zones={zones} chosen={search.id} />
                <ShippingTester zones={zones} />
              </div>
              <Chosen zones={zones} search={search} writes={writes} />
            </div>
          </>
        )}
      </QueryView>
    </Page>
  );
}

/** Where customers of the checkout could live and order nothing. The empty list has words of its own. */
function Unserved({ zones }: { zones: readonly ZoneView[] }) {
  const { m, format } = useI18n();
  const countries = unservedCountries(zones).map((country) => format.country(country));
  if (zones.length === 0 || countries.length === 0) return null;
  return (
    <Banner tone="warning" title={m.shipping.unservedTitle} className="mb-6">
      {m.shipping.unserved(format.list(countries))}
    </Banner>
  );
}

interface ChosenProps {
  zones: readonly ZoneView[];
  search: ShippingSearch;
  writes: boolean;
}

function Chosen({ zones, search: { id }, writes }: ChosenProps) {
  const { m } = useI18n();
  if (id === "new" && writes) return <ZonePanel key="new" zone={null} writes />;
  const zone = zones.find((one) => one.id === id);
  if (!zone) return <p className="text-muted max-lg:hidden">{m.shipping.choose}</p>;
  return <ZonePanel key={zone.id} zone={zone} writes={writes} />;
}

function ZoneList({ zones, chosen }: { zones: readonly ZoneView[]; chosen: string | undefined }) {
  const { m, format, locale } = useI18n();
  if (zones.length === 0) return <EmptyState title={m.shipping.emptyTitle}>{m.shipping.empty}</EmptyState>;
  return (
    <ul aria-label={m.shipping.zones} className="flex flex-col">
      {zones.map(({ id, code, name, countries, regions, methods }) => (
        <li key={id} className="hairline-b py-3 first:pt-0">
          <Link
            to="/shipping"
            search={{ id }}
            aria-current={id === chosen ? "true" : undefined}
            className={linkClass("plain", "font-medium")}
          >
            {textIn(name, locale) || code}
          </Link>
          <p className="text-sm text-muted">
            {countries.length === 0
              ? m.shipping.restOfWorld
              : format.list(countries.map((country) => format.country(country)))}
            {regions.length > 0 ? ` (${format.list(regions)})` : null}
          </p>
          <p className="text-sm">
            {methods.length === 0
              ? m.shipping.noMethods
              : format.list(methods.map((method) => textIn(method.label, locale) || method.code))}
          </p>
        </li>
      ))}
    </ul>
  );
}
