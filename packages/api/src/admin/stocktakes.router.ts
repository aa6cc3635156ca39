import {
  ApplyStocktakeInput,
  OpenStocktakeInput,
  StocktakeDetail,
  StocktakeInput,
  StocktakeLines,
  StocktakeLinesInput,
  StocktakeTable,
  StocktakeTableInput,
} from "@souk/contracts";
import { applyStocktake } from "@souk/core/inventory/stocktakes/apply-stocktake";
import { cancelStocktake } from "@souk/core/inventory/stocktakes/cancel-stocktake";
import { openStocktake } from "@souk/core/inventory/stocktakes/open-stocktake";
import { readStocktake } from "@souk/core/inventory/stocktakes/read-stocktake";
import { stocktakeLines } from "@souk/core/inventory/stocktakes/stocktake-lines";
import { stocktakeTable } from "@souk/core/inventory/stocktakes/stocktake-table";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("stock.read");
const write = staffProcedure("stock.write");

export const stocktakesRouter = router({
  list: read
    .input(StocktakeTableInput)
    .output(StocktakeTable)
    .query(({ ctx, input }) => stocktakeTable(ctx, input)),
  get: read
    .input(StocktakeInput)
    .output(StocktakeDetail)
    .query(({ ctx, input }) => readStocktake(ctx.db, input.number)),
  lines: read
    .input(StocktakeLinesInput)
    .output(StocktakeLines)
    .query(({ ctx, input }) => stocktakeLines(ctx, input)),
  open: write
    .input(OpenStocktakeInput)
    .output(StocktakeDetail)
    .mutation(({ ctx, input }) => openStocktake(ctx, input)),
  settle: write
    .input(ApplyStocktakeInput)
    .output(StocktakeDetail)
    .mutation(({ ctx, input }) => applyStocktake(ctx, input)),
  cancel: write
    .input(StocktakeInput)
    .output(StocktakeDetail)
    .mutation(({ ctx, input }) => cancelStocktake(ctx, input)),
});
