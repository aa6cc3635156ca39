import type { CategoryNode } from "../../lib/api-types.ts";
import { Button, EmptyState, PlusIcon, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { CategoryPanel } from "./category-panel.tsx";
import { CategoryTree } from "./category-tree.tsx";

export interface CategorySearch {
  /** The chosen category, or "new". */
  id?: string;
}

/** The tree beside the chosen category; the choice is in the URL. */
export function CategoriesPage({ search }: { search: CategorySearch }) {
  const { m } = useI18n();
  const writes = useCan("categories.write");
  const navigate = useNavigate();
  const query = useQuery(trpc.categories.tree.queryOptions());
  return (
    <Page
      title={m.categories.title}
      actions={
        writes ? (
          <Button
            start={<PlusIcon size={18} />}
            onClick={() => void navigate({ to: "/categories", search: { id: "new" } })}
          >
            {m.categories.add}
          </Button>
        ) : null
      }
    >
      {writes ? null : <ReadOnlyNotice />}
      <QueryView query={query} skeleton={<TreeSkeleton />}>
        {(nodes) => <Body nodes={nodes} search={search} writes={writes} />}
      </QueryView>
    </Page>
  );
}

interface BodyProps {
  nodes: readonly CategoryNode[];
  search: CategorySearch;
  writes: boolean;
}

function Body({ nodes, search, writes }: BodyProps) {
  const { m } = useI18n();
  const chosen = nodes.find((node) => node.id === search.id);
  const adding = search.id === "new" && writes;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_26rem]">
      {nodes.length === 0 ? (
        <EmptyState title={m.categories.emptyTitle}>{m.categories.empty}</EmptyState>
      ) : (
        <CategoryTree nodes={nodes} selected={search.id} writes={writes} />
      )}
      {chosen || adding ? (
        <CategoryPanel key={chosen?.id ?? "new"} node={chosen ?? null} nodes={nodes} writes={writes} />
      ) : (
        <p className="text-muted max-lg:hidden">{m.categories.choose}</p>
      )}
    </div>
  );
}

function TreeSkeleton() {
  return (
    <div className="flex flex-col gap-2">
      {Array.from({ length: 12 }, (_, at) => (
        <Skeleton key={at} className={`h-9 ${at % 4 === 0 ? "w-full" : "ms-8 w-2/3"}`} />
      ))}
    </div>
  );
}
