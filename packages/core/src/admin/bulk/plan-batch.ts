import { BulkCells, type BulkChange, type BulkFields, DomainError } from "@souk/contracts";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { readRefs, type BulkRefs } from "./bulk-refs.ts";
import { type Plan, planRow } from "./plan-row.ts";
import type { ProductState } from "./product-state.ts";
import { wantedByCells } from "./wanted-by-cells.ts";
import { wantedByOperation } from "./wanted-by-operation.ts";

const Cells = z.object({ version: z.int(), cells: BulkCells });

export interface BatchRow {
  productId: string;
  cells: unknown;
}

/** What becomes of each of the rows: asked by the preview and by the run, of products held or not. */
export async function planBatch(
  tx: Tx,
  rows: readonly BatchRow[],
  { change, states, now }: { change: BulkChange; states: ReadonlyMap<string, ProductState>; now: Date },
): Promise<{ plans: { productId: string; plan: Plan }[]; refs: BulkRefs }> {
  const asked = rows.map(({ productId, cells }) => ({ productId, wanted: wish(change, cells) }));
  const refs = await readRefs(
    tx,
    asked.flatMap(({ productId, wanted }) => {
      const state = states.get(productId);
      return state ? [attempt(() => wanted(state))] : [];
    }),
  );
  const plans = asked.map(({ productId, wanted }) => ({
    productId,
    plan: planRow(states.get(productId), wanted, { refs, now }),
  }));
  return { plans, refs };
}

function wish(change: BulkChange, cells: unknown): (state: ProductState) => BulkFields {
  if (change.kind === "operation") return (state) => wantedByOperation(state, change.operation);
  const typed = Cells.parse(cells);
  return (state) => {
    // Somebody saved it since it was shown: what was typed was meant for what stood there.
    if (state.version !== typed.version)
      throw new DomainError("EDIT_CONFLICT", { currentVersion: state.version });
    return wantedByCells(state, typed.cells);
  };
}

/** What can't be done names nothing. */
export function attempt(wanted: () => BulkFields): BulkFields {
  try {
    return wanted();
  } catch (error) {
    if (error instanceof DomainError) return {};
    throw error;
  }
}
