import { PRIVACY_KINDS, PrivacyTab, type StaffPrivacyRequest } from "@souk/contracts";
import { Button, EmptyState, PlusIcon } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { LinkTabs } from "../../parts/link-tabs.tsx";
import { Page } from "../../parts/page.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { TableFrame } from "../../parts/table-frame.tsx";
import { CancelDialog } from "./cancel-dialog.tsx";
import { ConsentLog } from "./consent-log.tsx";
import type { PrivacySearch } from "./privacy-search.ts";
import { Retention } from "./retention.tsx";
import { StartDialog } from "./start-dialog.tsx";
import { useColumns } from "./use-columns.tsx";

const TABS = PrivacyTab.options;
const LISTS = ["ALL", ...PRIVACY_KINDS, ...TABS] as const;
type List = (typeof LISTS)[number];
const isTab = (list: List): list is PrivacyTab => TABS.some((tab) => tab === list);

const searchOf = (list: List): PrivacySearch =>
  list === "ALL" ? {} : isTab(list) ? { tab: list } : { kind: list };

/** What people asked for about their data, what they agreed to and how long all is kept; staff start what comes by letter or telephone. */
export function PrivacyPage({ search }: { search: PrivacySearch }) {
  const { m } = useI18n();
  const words = m.privacy;
  const writes = useCan("privacy.write");
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title={words.title}
      below={words.text}
      actions={
        writes ? (
          <Button start={<PlusIcon size={18} />} onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        ) : null
      }
    >
      {writes ? null : <ReadOnlyNotice />}
      <LinkTabs
        label={words.tabs}
        choices={LISTS}
        chosen={search.tab ?? search.kind ?? "ALL"}
        name={(list) => words.lists[list]}
        link={(list) => linkOptions({ to: "/privacy", search: searchOf(list) })}
        className="mb-4"
      />
      {search.tab === "CONSENTS" ? (
        <ConsentLog search={search} />
      ) : search.tab === "RETENTION" ? (
        <Retention />
      ) : (
        <Requests search={search} writes={writes} />
      )}
      {adding ? <StartDialog onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}

function Requests({ search: { kind, cursor }, writes }: { search: PrivacySearch; writes: boolean }) {
  const { m } = useI18n();
  const words = m.privacy;
  const [cancelling, setCancelling] = useState<StaffPrivacyRequest | null>(null);
  const columns = useColumns(writes ? setCancelling : null);
  const asked = { ...(kind && { kind }), ...(cursor && { cursor }) };
  const query = useQuery({ ...trpc.privacy.list.queryOptions(asked), placeholderData: keepPreviousData });
  return (
    <>
      <TableFrame
        caption={words.title}
        query={query}
        columns={columns}
        rowId={({ id }) => id}
        empty={<EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>}
        count={words.count}
      />
      {cancelling ? <CancelDialog request={cancelling} onClose={() => setCancelling(null)} /> : null}
    </>
  );
}
