import { Button, PlusIcon, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { CollectionList } from "./collection-list.tsx";
import { CollectionPanel } from "./collection-panel.tsx";
import type { CollectionSearch } from "./collection-search.ts";
import { DeletedCollection } from "./deleted-collection.tsx";

/** The collections beside the chosen one; the choice is in the URL. */
export function CollectionsPage({ search }: { search: CollectionSearch }) {
  const { m } = useI18n();
  const writes = useCan("products.write");
  const navigate = useNavigate();
  const { id } = search;
  return (
    <Page
      title={m.merchandising.collections.title}
      actions={
        writes ? (
          <Button
            start={<PlusIcon size={18} />}
            onClick={() => void navigate({ to: "/collections", search: { id: "new" } })}
          >
            {m.merchandising.collections.add}
          </Button>
        ) : null
      }
    >
      {writes ? null : <ReadOnlyNotice />}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <CollectionList search={search} writes={writes} />
        {id === "new" && writes ? (
          <CollectionPanel key="new" collection={null} writes search={search} />
        ) : null}
        {id !== undefined && id !== "new" ? (
          <Chosen key={id} id={id} writes={writes} search={search} />
        ) : null}
      </div>
    </Page>
  );
}

function Chosen({ id, writes, search }: { id: string; writes: boolean; search: CollectionSearch }) {
  const { locale } = useI18n();
  const query = useQuery(trpc.collections.get.queryOptions({ id, locale }));
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-96 w-full" />}>
      {(collection) =>
        collection.deleted ? (
          <DeletedCollection collection={collection} writes={writes} />
        ) : (
          <CollectionPanel collection={collection} writes={writes} search={search} />
        )
      }
    </QueryView>
  );
}
