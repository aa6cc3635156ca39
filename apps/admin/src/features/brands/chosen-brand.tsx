import { Banner, Button, Card, Skeleton, toast } from "@souk/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { BrandView } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { BrandPanel } from "./brand-panel.tsx";
import type { BrandSearch } from "./brand-search.ts";
import { useStoreBrand } from "./use-brands.ts";

interface Props {
  id: string;
  writes: boolean;
  search: BrandSearch;
}

/** The brand of the URL: to edit or, deleted, to restore. */
export function ChosenBrand({ id, writes, search }: Props) {
  const query = useQuery(trpc.brands.get.queryOptions({ id }));
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-96 w-full" />}>
      {(brand) =>
        brand.deleted ? (
          <DeletedBrand brand={brand} writes={writes} />
        ) : (
          <BrandPanel brand={brand} writes={writes} search={search} />
        )
      }
    </QueryView>
  );
}

function DeletedBrand({ brand, writes }: { brand: BrandView; writes: boolean }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const store = useStoreBrand();
  const restore = useMutation(
    trpc.brands.restore.mutationOptions({
      onSuccess: (restored) => {
        store(restored);
        toast({ title: m.brands.restored, tone: "success" });
        void navigate({ to: "/brands", search: { id: restored.id } });
      },
    }),
  );
  return (
    <Card title={brand.name} className="max-lg:order-first">
      <ActionError error={restore.error} className="mb-4" />
      <Banner>{m.brands.deletedNotice}</Banner>
      {writes ? (
        <Button
          variant="secondary"
          className="mt-4"
          pending={restore.isPending}
          pendingLabel={m.common.working}
          onClick={() => restore.mutate({ id: brand.id })}
        >
          {m.common.restore}
        </Button>
      ) : null}
    </Card>
  );
}
