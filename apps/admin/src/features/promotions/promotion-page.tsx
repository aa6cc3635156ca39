import type { PromotionDetail } from "../../lib/api-types.ts";
import { linkClass, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { PromotionEditor } from "./promotion-editor.tsx";

/** One promotion by its id. */
export function PromotionPage({ id }: { id: string }) {
  const { m } = useI18n();
  const query = useQuery(trpc.promotions.get.queryOptions({ id }));
  // A deleted one and the one that was restored have forms of their own.
  if (query.data) return <PromotionEditor key={String(query.data.deleted)} promotion={query.data} />;
  return (
    <Page
      title={m.promotions.title}
      above={
        <Link to="/promotions" className={linkClass("quiet")}>
          {m.promotions.back}
        </Link>
      }
    >
      <QueryView<PromotionDetail> query={query} skeleton={<Skeleton className="h-112 w-full" />}>
        {() => null}
      </QueryView>
    </Page>
  );
}
