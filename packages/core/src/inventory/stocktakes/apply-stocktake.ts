import { type ApplyStocktakeInput, DomainError, type StocktakeDetail } from "@souk/contracts";
import { columns, Prisma, type Stocktake, type StocktakeLine } from "@souk/db";
import { z } from "zod";
import { audit } from "../../admin/audit/audit.ts";
import type { StaffContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { moveStock } from "../move-stock.ts";
import { countedLines } from "./counted-sql.ts";
import { lockStocktake } from "./lock-stocktake.ts";
import { readStocktake } from "./read-stocktake.ts";

const l = columns<StocktakeLine>("l");
const t = columns<Stocktake>("t");
const Rows = z.array(z.object({ variantId: z.uuid(), difference: z.int() }));
const LONGEST_MS = 60_000;

/**
 * Moves stock by what the count differs from the ledger at its moment, all in one transaction: what was sold since stays
 * sold. OUT_OF_STOCK where buyers hold more than would be left, EDIT_CONFLICT where another file was sent in since,
 * IMPORT_HAS_PROBLEMS where some of its rows were wrong and nobody said that they may be left out.
 */
export function applyStocktake(ctx: StaffContext, input: ApplyStocktakeInput): Promise<StocktakeDetail> {
  const { number, version, leaveOutWrong } = input;
  const apply = async (tx: Tx) => {
    const stocktake = await lockStocktake(tx, number, "APPLIED");
    const { id, refused } = stocktake;
    if (stocktake.version !== version)
      throw new DomainError("EDIT_CONFLICT", { currentVersion: stocktake.version });
    if (refused > 0 && !leaveOutWrong) throw new DomainError("IMPORT_HAS_PROBLEMS", { refused });
    const now = ctx.clock.now();
    const moves = await writeDown(tx, stocktake);
    const why = { reason: "STOCKTAKE", note: `#${number}`, actorId: ctx.staff.id, now } as const;
    refuseShort(await moveStock(tx, moves, why));
    await tx.stocktake.update({
      where: { id },
      data: { state: "APPLIED", closedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    const units = moves.reduce((sum, { quantity }) => sum + quantity, 0);
    await audit(tx, ctx, {
      action: "stocktake.apply",
      entity: "stocktake",
      entityId: String(number),
      before: { state: stocktake.state },
      after: { state: "APPLIED", variants: moves.length, units },
    });
    return readStocktake(tx, number);
  };
  return runTx(ctx.db, apply, { timeout: LONGEST_MS });
}

/** Keeps what the ledger said, and gives the moves that the differences make. */
async function writeDown(tx: Tx, { id, locationId }: { id: string; locationId: string }) {
  const rows = await tx.$queryRaw(Prisma.sql`
    WITH line AS MATERIALIZED (${countedLines} WHERE ${t.id} = ${id}::uuid)
    UPDATE "StocktakeLine" l SET "expected" = line.expected FROM line
     WHERE ${l.stocktakeId} = ${id}::uuid AND ${l.variantId} = line."variantId"
    RETURNING ${l.variantId}, (${l.counted} - line.expected)::int AS difference`);
  return Rows.parse(rows)
    .filter(({ difference }) => difference !== 0)
    .map(({ variantId, difference }) => ({ variantId, locationId, quantity: difference }));
}

function refuseShort(short: Awaited<ReturnType<typeof moveStock>>): void {
  if (short.length === 0) return;
  const lines = short.map(({ variantId, sku, onHand, reserved }) => ({
    variantId,
    sku,
    available: Math.max(onHand - reserved, 0),
  }));
  throw new DomainError("OUT_OF_STOCK", { lines });
}
