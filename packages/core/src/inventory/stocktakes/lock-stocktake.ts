import { DomainError, type StocktakeState } from "@souk/contracts";
import type { Tx } from "../../context.ts";

const select = {
  id: true,
  number: true,
  state: true,
  version: true,
  locationId: true,
  refused: true,
  createdAt: true,
} as const;

/** Where a count may go from each of its states. */
const MOVES: Readonly<Record<StocktakeState, readonly StocktakeState[]>> = {
  OPEN: ["COUNTED", "CANCELLED"],
  COUNTED: ["COUNTED", "APPLIED", "CANCELLED"],
  APPLIED: [],
  CANCELLED: [],
};

/** Holds a count's row to the end of the transaction. NOT_FOUND; ILLEGAL_TRANSITION where it can't go there from here. */
export async function lockStocktake(tx: Tx, number: number, to: StocktakeState) {
  await tx.$executeRaw`SELECT 1 FROM "Stocktake" WHERE "number" = ${number}::int FOR UPDATE`;
  const stocktake = await tx.stocktake.findUnique({ where: { number }, select });
  if (!stocktake) throw new DomainError("NOT_FOUND", { entity: "stocktake" });
  const { state } = stocktake;
  if (!MOVES[state].includes(to)) throw new DomainError("ILLEGAL_TRANSITION", { from: state, to });
  return stocktake;
}
