import type { AttributeView } from "../../lib/api-types.ts";
import { Button, EmptyState, PlusIcon, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { AttributeList } from "./attribute-list.tsx";
import { AttributePanel } from "./attribute-panel.tsx";
import { DeletedAttributes } from "./deleted-attributes.tsx";

export interface AttributeSearch {
  /** The chosen attribute, or "new". */
  id?: string;
}

/** What products can be described by: the list beside the chosen one; the choice is in the URL. */
export function AttributesPage({ search }: { search: AttributeSearch }) {
  const { m } = useI18n();
  const writes = useCan("products.write");
  const navigate = useNavigate();
  const query = useQuery(trpc.attributes.list.queryOptions());
  return (
    <Page
      title={m.attributes.title}
      actions={
        writes ? (
          <Button
            start={<PlusIcon size={18} />}
            onClick={() => void navigate({ to: "/attributes", search: { id: "new" } })}
          >
            {m.attributes.add}
          </Button>
        ) : null
      }
    >
      {writes ? null : <ReadOnlyNotice />}
      <QueryView query={query} skeleton={<Skeleton className="h-96 w-full" />}>
        {(list) => <Body list={list} search={search} writes={writes} />}
      </QueryView>
    </Page>
  );
}

interface BodyProps {
  list: readonly AttributeView[];
  search: AttributeSearch;
  writes: boolean;
}

function Body({ list, search, writes }: BodyProps) {
  const { m } = useI18n();
  const live = list.filter(({ deleted }) => !deleted);
  const chosen = live.find(({ id }) => id === search.id);
  const adding = search.id === "new" && writes;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_26rem]">
      <div className="min-w-0">
        {live.length === 0 ? (
          <EmptyState title={m.attributes.emptyTitle}>{m.attributes.empty}</EmptyState>
        ) : (
          <AttributeList list={live} selected={search.id} writes={writes} />
        )}
        <DeletedAttributes list={list.filter(({ deleted }) => deleted)} writes={writes} />
      </div>
      {chosen || adding ? (
        <AttributePanel key={chosen?.id ?? "new"} attribute={chosen ?? null} writes={writes} />
      ) : (
        <p className="text-muted max-lg:hidden">{m.attributes.choose}</p>
      )}
    </div>
  );
}
