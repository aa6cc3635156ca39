import type { ProductDetail } from "../../lib/api-types.ts";
import { Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { ProductEditor } from "./product-editor.tsx";
import { ToProducts } from "./to-products.tsx";

/** One product, or a new one. */
export function ProductPage({ id }: { id: string }) {
  const { m } = useI18n();
  const query = useQuery(trpc.products.get.queryOptions({ id }));
  if (query.data) return <ProductEditor detail={query.data} />;
  return (
    <Page title={m.editor.unnamed} above={<ToProducts />}>
      <QueryView<ProductDetail> query={query} skeleton={<EditorSkeleton />}>
        {() => null}
      </QueryView>
    </Page>
  );
}

function EditorSkeleton() {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex flex-col gap-6">
        <Skeleton className="h-112 w-full" />
        <Skeleton className="h-64 w-full" />
        <Skeleton className="h-64 w-full" />
      </div>
      <div className="flex flex-col gap-6">
        <Skeleton className="h-44 w-full" />
        <Skeleton className="h-80 w-full" />
      </div>
    </div>
  );
}
