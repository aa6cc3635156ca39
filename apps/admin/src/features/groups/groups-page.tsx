import { Button, EmptyState, linkClass, PlusIcon, Table } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { GroupRow } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { textIn } from "../../lib/texts.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";
import { GroupDialog } from "./group-dialog.tsx";
import { GroupPanel } from "./group-panel.tsx";

/** Groups of customers beside the members of the chosen one. */
export function GroupsPage({ chosen }: { chosen: string | undefined }) {
  const { m } = useI18n();
  const writes = useCan("products.write");
  const [adding, setAdding] = useState(false);
  const query = useQuery(trpc.groups.list.queryOptions());
  return (
    <Page
      title={m.prices.groups.title}
      actions={
        writes ? (
          <Button start={<PlusIcon size={18} />} onClick={() => setAdding(true)}>
            {m.prices.groups.add}
          </Button>
        ) : null
      }
    >
      {writes ? null : <ReadOnlyNotice />}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <QueryView query={query} skeleton={<TableSkeleton rows={4} />}>
          {(groups) => <Groups groups={groups} chosen={chosen} writes={writes} />}
        </QueryView>
      </div>
      {adding ? <GroupDialog group={null} onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}

interface GroupsProps {
  groups: readonly GroupRow[];
  chosen: string | undefined;
  writes: boolean;
}

function Groups({ groups, chosen, writes }: GroupsProps) {
  const { m, locale } = useI18n();
  const words = m.prices.groups;
  const group = groups.find(({ id }) => id === chosen);
  return (
    <>
      <Table
        caption={words.title}
        rows={groups}
        rowId={({ id }) => id}
        columns={[
          {
            id: "name",
            header: words.name,
            render: ({ id, code, name }) => (
              <Link
                to="/groups"
                search={{ id }}
                className={linkClass()}
                {...(id === chosen ? { "aria-current": "page" as const } : {})}
              >
                {textIn(name, locale) || code}
              </Link>
            ),
          },
          { id: "code", header: words.code, render: ({ code }) => <span className="font-mono">{code}</span> },
          { id: "members", header: words.members, render: ({ members }) => words.memberCount(members) },
          { id: "offers", header: m.prices.offers.title, render: ({ offers }) => words.offerCount(offers) },
        ]}
        empty={<EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
      />
      {group ? (
        <GroupPanel key={group.id} group={group} writes={writes} />
      ) : (
        <p className="text-muted max-lg:hidden">{words.choose}</p>
      )}
    </>
  );
}
