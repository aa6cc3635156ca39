import { EmptyState, linkClass } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import type { TaxZoneView } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { percentText } from "../../lib/percent-text.ts";

interface Props {
  zones: readonly TaxZoneView[];
  chosen: string | undefined;
}

/** Where what is taxed. */
export function ZoneList({ zones, chosen }: Props) {
  const { m, format, locale } = useI18n();
  if (zones.length === 0) return <EmptyState title={m.taxes.emptyZones}>{m.taxes.emptyZonesText}</EmptyState>;
  return (
    <section aria-labelledby="tax-zones">
      <h2 id="tax-zones" className="mb-3 text-lg font-semibold">
        {m.taxes.zones}
      </h2>
      <ul className="flex flex-col">
        {zones.map(({ id, code, name, countries, regions, rates }) => (
          <li key={id} className="hairline-b py-3 first:pt-0">
            <Link
              to="/taxes"
              search={{ zone: id }}
              aria-current={id === chosen ? "true" : undefined}
              className={linkClass("plain", "font-medium")}
            >
              {textIn(name, locale) || code}
            </Link>
            <Where countries={countries} regions={regions} called={textIn(name, locale)} />
            <p className="text-sm">
              {rates.length === 0
                ? m.taxes.noRates
                : format.list(
                    rates.map((rate) => textIn(rate.name, locale) || `${percentText(rate.basisPoints)}%`),
                  )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Its countries, unless that is what it is called. */
function Where({
  countries,
  regions,
  called,
}: Pick<TaxZoneView, "countries" | "regions"> & { called: string }) {
  const { m, format } = useI18n();
  const names = format.list(countries.map((country) => format.country(country)));
  if (names === called && regions.length === 0) return null;
  return (
    <p className="text-sm text-muted">
      {countries.length === 0 ? m.taxes.restOfWorld : names}
      {regions.length > 0 ? ` (${format.list(regions)})` : null}
    </p>
  );
}
