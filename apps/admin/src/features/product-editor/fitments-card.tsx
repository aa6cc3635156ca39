import { Card, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { FitmentModel } from "./fitment-model.tsx";
import { FitmentSearch } from "./fitment-search.tsx";
import { useChangeFitments } from "./use-change-fitments.ts";

interface Props {
  /** Null: not saved yet. */
  productId: string | null;
  writes: boolean;
}

/** The vehicles that a product fits, model by model; changes count at once. */
export function FitmentsCard({ productId, writes }: Props) {
  const { m } = useI18n();
  return (
    <Card title={m.vehicles.fits}>
      {productId === null ? (
        <p className="text-muted">{m.vehicles.fitsNew}</p>
      ) : (
        <Fitments productId={productId} writes={writes} />
      )}
    </Card>
  );
}

function Fitments({ productId, writes }: { productId: string; writes: boolean }) {
  const { m } = useI18n();
  const fitments = useQuery(trpc.vehicles.fitments.queryOptions({ productId }));
  const change = useChangeFitments(productId);
  return (
    <QueryView query={fitments} skeleton={<Skeleton className="h-24 w-full" />}>
      {(models) => (
        <div className="flex flex-col gap-4">
          {writes ? (
            <>
              <p className="text-sm text-muted">{m.vehicles.fitsHelp}</p>
              <FitmentSearch fitments={models} change={change} />
            </>
          ) : null}
          <ActionError error={change.error} />
          {models.length === 0 ? <p className="text-muted">{m.vehicles.fitsEmpty}</p> : null}
          <ul className="max-h-96 overflow-y-auto overscroll-contain">
            {models.map((fitment) => (
              <FitmentModel
                key={fitment.modelId}
                productId={productId}
                fitment={fitment}
                change={writes ? change : null}
              />
            ))}
          </ul>
        </div>
      )}
    </QueryView>
  );
}
