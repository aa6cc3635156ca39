import { Button, linkClass, PlusIcon, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { TaxClassView, TaxZoneView } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { ClassList } from "./class-list.tsx";
import { ClassPanel } from "./class-panel.tsx";
import type { TaxesSearch } from "./taxes-search.ts";
import { ZoneList } from "./zone-list.tsx";
import { ZonePanel } from "./zone-panel.tsx";

/** Zones with their rates and classes of goods, beside the chosen one. */
export function TaxesPage({ search }: { search: TaxesSearch }) {
  const { m } = useI18n();
  const writes = useCan("settings.write");
  const navigate = useNavigate();
  const zones = useQuery(trpc.taxes.zones.queryOptions());
  const classes = useQuery(trpc.taxes.classes.queryOptions());
  return (
    <Page
      title={m.taxes.title}
      actions={
        writes ? (
          <Button
            start={<PlusIcon size={18} />}
            onClick={() => void navigate({ to: "/taxes", search: { zone: "new" } })}
          >
            {m.taxes.addZone}
          </Button>
        ) : null
      }
    >
      {writes ? null : <ReadOnlyNotice />}
      <QueryView query={classes} skeleton={<Skeleton className="h-96 w-full" />}>
        {(known) => (
          <QueryView query={zones} skeleton={<Skeleton className="h-96 w-full" />}>
            {(list) => <Taxes zones={list} classes={known} search={search} writes={writes} />}
          </QueryView>
        )}
      </QueryView>
    </Page>
  );
}

interface Props {
  zones: readonly TaxZoneView[];
  classes: readonly TaxClassView[];
  search: TaxesSearch;
  writes: boolean;
}

function Taxes(props: Props) {
  const { zones, classes, search, writes } = props;
  const { m } = useI18n();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <div className="flex flex-col gap-10">
        <ZoneList zones={zones} chosen={search.zone} />
        <ClassList classes={classes} chosen={search.class} writes={writes} />
        <p className="hairline-t pt-4">
          <Link to="/settings" search={{ section: "tax" }} className={linkClass()}>
            {m.taxes.counted}
          </Link>
        </p>
      </div>
      <Chosen {...props} />
    </div>
  );
}

function Chosen({ zones, classes, search, writes }: Props) {
  const { m } = useI18n();
  const zone = zones.find(({ id }) => id === search.zone);
  // The form has a row a class: with other classes it is another form.
  const rows = classes.map(({ id }) => id).join();
  if (zone || (search.zone === "new" && writes))
    return (
      <ZonePanel key={`${zone?.id ?? "new"}:${rows}`} zone={zone ?? null} classes={classes} writes={writes} />
    );
  const one = classes.find(({ id }) => id === search.class);
  if (one || (search.class === "new" && writes))
    return <ClassPanel key={one?.id ?? "new"} one={one ?? null} writes={writes} />;
  return <p className="text-muted max-lg:hidden">{m.taxes.choose}</p>;
}
