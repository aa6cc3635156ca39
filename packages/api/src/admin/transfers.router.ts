import {
  ReceiveTransferInput,
  SaveTransferInput,
  TransferDetail,
  TransferInput,
  TransferTable,
  TransferTableInput,
} from "@souk/contracts";
import { cancelTransfer } from "@souk/core/inventory/transfers/cancel-transfer";
import { receiveTransfer } from "@souk/core/inventory/transfers/receive-transfer";
import { saveTransfer } from "@souk/core/inventory/transfers/save-transfer";
import { sendTransfer } from "@souk/core/inventory/transfers/send-transfer";
import { readTransfer } from "@souk/core/inventory/transfers/transfer-row";
import { transferTable } from "@souk/core/inventory/transfers/transfer-table";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("stock.read");
const write = staffProcedure("stock.write").output(TransferDetail);

export const transfersRouter = router({
  list: read
    .input(TransferTableInput)
    .output(TransferTable)
    .query(({ ctx, input }) => transferTable(ctx, input)),
  get: read
    .input(TransferInput)
    .output(TransferDetail)
    .query(({ ctx, input }) => readTransfer(ctx.db, input.number, input.locale)),
  save: write.input(SaveTransferInput).mutation(({ ctx, input }) => saveTransfer(ctx, input)),
  send: write.input(TransferInput).mutation(({ ctx, input }) => sendTransfer(ctx, input)),
  receive: write.input(ReceiveTransferInput).mutation(({ ctx, input }) => receiveTransfer(ctx, input)),
  cancel: write.input(TransferInput).mutation(({ ctx, input }) => cancelTransfer(ctx, input)),
});
