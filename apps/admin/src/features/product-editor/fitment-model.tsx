import type { ProductFitment } from "@souk/contracts";
import { Checkbox, ChevronDownIcon, CloseIcon, cx, IconButton, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { typeFacts } from "../../lib/vehicle-words.ts";
import { QueryView } from "../../parts/query-view.tsx";
import type { ChangeFitments } from "./use-change-fitments.ts";

interface Props {
  productId: string;
  fitment: ProductFitment;
  /** Null for those who may only look. */
  change: ChangeFitments | null;
}

/** One model: how many of its types the product fits; opened, which. */
export function FitmentModel({ productId, fitment, change }: Props) {
  const { m, format } = useI18n();
  const [open, setOpen] = useState(false);
  const name = `${fitment.make} ${fitment.model}`;
  const count = m.vehicles.fitted(format.number(fitment.fitted), format.number(fitment.types));
  return (
    <li className="hairline-b py-1">
      <div className="flex items-center gap-2">
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="flex min-h-9 min-w-0 flex-1 items-center gap-2 rounded-md text-start -outline-offset-2"
        >
          <ChevronDownIcon
            size={16}
            className={cx("shrink-0 text-muted transition-transform", !open && "-rotate-90 rtl:rotate-90")}
          />
          <bdi className="min-w-0 truncate font-medium">{name}</bdi>
          <span className="tnum ms-auto shrink-0 text-sm text-muted">{count}</span>
        </button>
        {change ? (
          <IconButton
            size="sm"
            label={m.vehicles.removeModel(name)}
            icon={<CloseIcon size={16} />}
            onClick={() => change.remove({ modelIds: [fitment.modelId] })}
          />
        ) : null}
      </div>
      {open ? <Types productId={productId} modelId={fitment.modelId} change={change} /> : null}
    </li>
  );
}

function Types({ productId, modelId, change }: Pick<Props, "productId" | "change"> & { modelId: string }) {
  const { m } = useI18n();
  const types = useQuery(trpc.vehicles.fitmentTypes.queryOptions({ productId, modelId }));
  return (
    <QueryView query={types} skeleton={<Skeleton className="my-2 h-16 w-full" />}>
      {(rows) => (
        <ul className="flex flex-col gap-1 ps-6 pb-2">
          {rows.map((type) => (
            <li key={type.id}>
              <Checkbox
                value={type.fits}
                disabled={change === null || change.pending}
                onChange={(on) =>
                  on ? change?.add({ typeIds: [type.id] }) : change?.remove({ typeIds: [type.id] })
                }
                label={
                  <>
                    <bdi>{type.name}</bdi>{" "}
                    <span className="text-sm text-muted">
                      <bdi>{typeFacts(type, m)}</bdi>
                    </span>
                  </>
                }
              />
            </li>
          ))}
        </ul>
      )}
    </QueryView>
  );
}
