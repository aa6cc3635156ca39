import {
  AdjustLevelInput,
  LocationList,
  SaveBackorderInput,
  SaveLocationInput,
  StockDetail,
  StockDetailInput,
  StockLedger,
  StockLedgerInput,
  StockTable,
  StockTableInput,
} from "@souk/contracts";
import { adjustVariant } from "@souk/core/inventory/table/adjust-variant";
import { saveBackorder } from "@souk/core/inventory/backorder/save-backorder";
import { readLocations } from "@souk/core/inventory/locations/list-locations";
import { saveLocation } from "@souk/core/inventory/locations/save-location";
import { readStockDetail } from "@souk/core/inventory/table/stock-detail";
import { stockLedger } from "@souk/core/inventory/table/stock-ledger";
import { stockTable } from "@souk/core/inventory/table/stock-table";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("stock.read");
const write = staffProcedure("stock.write");

export const stockRouter = router({
  list: read
    .input(StockTableInput)
    .output(StockTable)
    .query(({ ctx, input }) => stockTable(ctx, input)),
  get: read
    .input(StockDetailInput)
    .output(StockDetail)
    .query(({ ctx, input }) => readStockDetail(ctx.db, input.variantId, input.locale)),
  ledger: read
    .input(StockLedgerInput)
    .output(StockLedger)
    .query(({ ctx, input }) => stockLedger(ctx, input)),
  adjust: write
    .input(AdjustLevelInput)
    .output(StockDetail)
    .mutation(({ ctx, input }) => adjustVariant(ctx, input)),
  setBackorder: write
    .input(SaveBackorderInput)
    .output(StockDetail)
    .mutation(({ ctx, input }) => saveBackorder(ctx, input)),
  locations: read.output(LocationList).query(({ ctx }) => readLocations(ctx.db)),
  saveLocation: write
    .input(SaveLocationInput)
    .output(LocationList)
    .mutation(({ ctx, input }) => saveLocation(ctx, input)),
});
