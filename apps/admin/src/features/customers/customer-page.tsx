import type { CustomerView } from "@souk/contracts";
import { Button, buttonClass, EyeIcon, linkClass, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { problemOf } from "../../lib/api-error.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { RecordTimeline } from "../../parts/record-timeline.tsx";
import { AccountCard, AddressCard, PrivacyCard } from "./customer-facts.tsx";
import { CustomerGroups } from "./customer-groups.tsx";
import { CustomerImpersonations } from "./customer-impersonations.tsx";
import { CustomerSegments } from "./customer-segments.tsx";
import { CustomerNotes } from "./customer-notes.tsx";
import { CustomerMails } from "./customer-mails.tsx";
import { CustomerFigures, CustomerOrders, CustomerReturns } from "./customer-orders.tsx";
import { CustomerConsents, CustomerReviews, CustomerThreads } from "./customer-voice.tsx";
import { CustomerSecurity } from "./customer-security.tsx";
import { CustomerStatePill } from "./customer-state.tsx";
import { CustomerWishes } from "./customer-wishlist.tsx";
import { DisableDialog } from "./disable-dialog.tsx";
import { MergedAway, PastMerges } from "./merge/past-merges.tsx";
import { ViewAsDialog } from "./view-as-dialog.tsx";

/** One customer at one look. */
export function CustomerPage({ id }: { id: string }) {
  const { m, format } = useI18n();
  const writes = useCan("customers.write");
  const viewsAs = useCan("customers.impersonate");
  const merges = useCan("customers.merge");
  const [asking, setAsking] = useState<"disable" | "viewAs" | null>(null);
  const close = () => setAsking(null);
  const query = useQuery({ ...trpc.customers.get.queryOptions({ id }), staleTime: 0 });
  const customer = query.data;
  const problem = problemOf(query.error);
  const into = problem?.code === "CUSTOMER_MERGED" ? problem.details.into : null;
  return (
    <Page
      title={customer?.name ?? m.customers.title}
      above={
        <Link to="/customers" className={linkClass("quiet", "text-sm")}>
          {m.customers.back}
        </Link>
      }
      beside={customer ? <CustomerStatePill state={customer.state} /> : null}
      below={
        customer ? (
          <>
            <a href={`mailto:${customer.email}`} className={linkClass("text", "ltr wrap-anywhere")}>
              {customer.email}
            </a>
            {` · ${m.customers.since(format.date(customer.createdAt))}`}
          </>
        ) : null
      }
      actions={
        customer ? (
          <>
            {viewsAs && customer.state !== "DISABLED" ? (
              <Button variant="secondary" start={<EyeIcon size={18} />} onClick={() => setAsking("viewAs")}>
                {m.customers.viewAs.action}
              </Button>
            ) : null}
            {merges ? (
              <Link
                to="/customers/$id/merge"
                params={{ id }}
                className={buttonClass({ variant: "secondary" })}
              >
                {m.customerMerge.action}
              </Link>
            ) : null}
            {writes ? (
              <Button variant="secondary" onClick={() => setAsking("disable")}>
                {customer.state === "DISABLED" ? m.customers.enable : m.customers.disable}
              </Button>
            ) : null}
          </>
        ) : null
      }
    >
      {into === null ? (
        <QueryView query={query} skeleton={<Skeleton className="h-96" />}>
          {(loaded) => <Parts customer={loaded} writes={writes} />}
        </QueryView>
      ) : (
        <MergedAway into={into} />
      )}
      {customer && asking === "disable" ? <DisableDialog customer={customer} onClose={close} /> : null}
      {customer && asking === "viewAs" ? <ViewAsDialog customer={customer} onClose={close} /> : null}
    </Page>
  );
}

function Parts({ customer, writes }: { customer: CustomerView; writes: boolean }) {
  const seesSegments = useCan("segments.read");
  const seesSecurity = useCan("customers.security");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex min-w-0 flex-col gap-6">
        <CustomerFigures customer={customer} />
        <CustomerOrders customer={customer} />
        <CustomerReturns customer={customer} />
        <CustomerThreads customer={customer} />
        <CustomerReviews customer={customer} />
        {seesSecurity ? <CustomerSecurity id={customer.id} /> : null}
        <CustomerNotes customer={customer} writes={writes} />
        <RecordTimeline entity="customer" entityId={customer.id} />
      </div>
      <div className="flex min-w-0 flex-col gap-6">
        <AccountCard customer={customer} />
        <CustomerGroups customer={customer} writes={writes} />
        {seesSegments ? <CustomerSegments id={customer.id} /> : null}
        <AddressCard customer={customer} />
        <CustomerWishes customer={customer} />
        <CustomerConsents customer={customer} />
        <CustomerMails customer={customer} />
        <PrivacyCard customer={customer} />
        <CustomerImpersonations customer={customer} />
        <PastMerges customer={customer} />
      </div>
    </div>
  );
}
