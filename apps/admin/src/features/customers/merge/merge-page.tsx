import { Card, linkClass, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../../lib/i18n.tsx";
import { trpc } from "../../../lib/trpc.ts";
import { Page } from "../../../parts/page.tsx";
import { QueryView } from "../../../parts/query-view.tsx";
import { FindOther } from "./find-other.tsx";
import { MergePlan } from "./merge-plan.tsx";

/** Joins a customer's account with another: which one, what becomes of both, and then a yes that says it. */
export function MergePage({ id, other }: { id: string; other: string | undefined }) {
  const { m } = useI18n();
  const words = m.customerMerge;
  const query = useQuery({ ...trpc.customers.get.queryOptions({ id }), staleTime: 0 });
  return (
    <Page
      title={query.data ? words.title(query.data.name) : words.action}
      above={
        <Link to="/customers/$id" params={{ id }} className={linkClass("quiet", "text-sm")}>
          {words.back}
        </Link>
      }
      below={words.lead}
    >
      <QueryView query={query} skeleton={<Skeleton className="h-80" />}>
        {() => (
          <div className="flex max-w-4xl flex-col gap-6">
            <Card title={words.find}>
              <FindOther id={id} other={other} />
            </Card>
            {other === undefined ? null : <MergePlan key={other} id={id} other={other} />}
          </div>
        )}
      </QueryView>
    </Page>
  );
}
