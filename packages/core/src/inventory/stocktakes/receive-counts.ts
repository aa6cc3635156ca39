import { MAX_SHOWN_PROBLEMS, type StocktakeDetail, type StocktakeProblem } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { audit } from "../../admin/audit/audit.ts";
import type { StaffContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { lockStocktake } from "./lock-stocktake.ts";
import { type Counts, readCounts } from "./read-counts.ts";
import { readStocktake } from "./read-stocktake.ts";

interface CountFile {
  number: number;
  path: string;
  filename: string;
  /** When the goods were counted; not given: when the sheet was made. */
  countedAt: Date | null;
}
const LONGEST_MS = 60_000;

/**
 * Takes in a counted sheet, in the place of one sent in before: nothing moves until it is applied. IMPORT_REFUSED,
 * NOT_FOUND, ILLEGAL_TRANSITION for a count that is closed.
 */
export async function receiveCounts(ctx: StaffContext, file: CountFile): Promise<StocktakeDetail> {
  const counts = await readCounts(ctx.db, file.path);
  return runTx(ctx.db, (tx) => keep(tx, ctx, file, counts), { timeout: LONGEST_MS });
}

async function keep(
  tx: Tx,
  ctx: StaffContext,
  { number, filename, countedAt }: CountFile,
  { counted, problems }: Counts,
): Promise<StocktakeDetail> {
  const { id, createdAt, state } = await lockStocktake(tx, number, "COUNTED");
  const now = ctx.clock.now();
  const moment = countedAt === null ? createdAt : new Date(Math.min(countedAt.getTime(), now.getTime()));
  const name = filename.slice(0, 200).toWellFormed().replaceAll("\0", "");
  await tx.stocktakeLine.deleteMany({ where: { stocktakeId: id } });
  await insertLines(tx, id, counted);
  await tx.stocktake.update({
    where: { id },
    data: {
      state: "COUNTED",
      filename: name,
      countedAt: moment,
      problems: shown(problems),
      refused: problems.errors.length,
      version: { increment: 1 },
    },
    select: { id: true },
  });
  await audit(tx, ctx, {
    action: "stocktake.count",
    entity: "stocktake",
    entityId: String(number),
    before: { state },
    after: { state: "COUNTED", filename: name, countedAt: moment.toISOString(), variants: counted.size },
  });
  return readStocktake(tx, number);
}

function shown({ errors }: Counts["problems"]): StocktakeProblem[] {
  return errors
    .toSorted((a, b) => a.line - b.line)
    .slice(0, MAX_SHOWN_PROBLEMS)
    .map(({ line, column, problem }) => ({ row: line, column, problem }));
}

async function insertLines(tx: Tx, stocktakeId: string, counted: ReadonlyMap<string, number>): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "StocktakeLine" ("stocktakeId", "variantId", "counted")
    SELECT ${stocktakeId}::uuid, * FROM unnest(${[...counted.keys()]}::uuid[], ${[...counted.values()]}::int[])`);
}
