import type { DraftView } from "@souk/contracts";
import { linkClass, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { RecordTimeline } from "../../parts/record-timeline.tsx";
import { DraftActions } from "./draft-actions.tsx";
import { DraftCodes } from "./draft-codes.tsx";
import { DraftCustomer } from "./draft-customer.tsx";
import { DraftGoods } from "./draft-goods.tsx";
import { DraftNote } from "./draft-note.tsx";
import { DraftShipping } from "./draft-shipping.tsx";
import { DraftStatePill } from "./draft-state.tsx";
import { DraftTotals } from "./draft-totals.tsx";

/** An order in the making: what is in it, whose it is, and how it becomes one. */
export function DraftPage({ number }: { number: number }) {
  const { m } = useI18n();
  const query = useQuery(trpc.drafts.get.queryOptions({ number }));
  const writes = useCan("orders.write");
  const draft = query.data;
  return (
    <Page
      title={m.drafts.one(number)}
      above={
        <Link to="/drafts" className={linkClass("quiet", "text-sm")}>
          {m.drafts.back}
        </Link>
      }
      beside={draft ? <DraftStatePill state={draft.state} /> : null}
      below={draft ? <Way draft={draft} /> : <Skeleton className="h-4 w-40" />}
      actions={draft && writes && draft.state !== "ORDERED" ? <DraftActions draft={draft} /> : null}
    >
      <QueryView query={query} skeleton={<Skeleton className="h-96" />}>
        {(loaded) => <Body draft={loaded} writes={writes && loaded.state !== "ORDERED"} />}
      </QueryView>
    </Page>
  );
}

function Way({ draft }: { draft: DraftView }) {
  const { m, format } = useI18n();
  const { createdBy, currency, locale, linkExpiresAt, orderNumber, state } = draft;
  return (
    <>
      {[createdBy, currency, m.common.languages[locale]].filter(Boolean).join(" · ")}
      {linkExpiresAt && state !== "ORDERED" ? ` · ${m.drafts.until(format.dateTime(linkExpiresAt))}` : ""}
      {orderNumber === null ? null : (
        <>
          {" · "}
          <Link to="/orders/$number" params={{ number: orderNumber }} className={linkClass("text")}>
            {m.drafts.orderOf(orderNumber)}
          </Link>
        </>
      )}
    </>
  );
}

function Body({ draft, writes }: { draft: DraftView; writes: boolean }) {
  return (
    <>
      {writes || draft.state === "ORDERED" ? null : <ReadOnlyNotice />}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <DraftGoods draft={draft} writes={writes}>
            <DraftTotals draft={draft} />
          </DraftGoods>
          <RecordTimeline entity="draft" entityId={String(draft.number)} />
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <DraftCustomer draft={draft} writes={writes} />
          <DraftShipping draft={draft} writes={writes} />
          <DraftCodes draft={draft} writes={writes} />
          <DraftNote draft={draft} writes={writes} />
        </div>
      </div>
    </>
  );
}
