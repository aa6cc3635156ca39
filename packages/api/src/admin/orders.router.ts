import {
  AddNoteInput,
  CaptureOrderInput,
  ConfirmOrderInput,
  DeliverOrderInput,
  GetStaffOrderInput,
  OrderTable,
  OrderTableInput,
  ProcessOrderInput,
  ReceivePaymentInput,
  RefundOrderInput,
  ShipOrderInput,
  StaffCancelOrderInput,
  StaffOrderView,
} from "@souk/contracts";
import { addNote } from "@souk/core/orders/add-note";
import { cancelByStaff } from "@souk/core/orders/cancel-by-staff";
import { captureOrder } from "@souk/core/orders/capture-order";
import { confirmOrder } from "@souk/core/orders/confirm-order";
import { deliverOrder } from "@souk/core/orders/deliver-order";
import { orderTable } from "@souk/core/orders/order-table";
import { processOrder } from "@souk/core/orders/process-order";
import { receivePayment } from "@souk/core/orders/receive-payment";
import { refundOrder } from "@souk/core/orders/refund-order";
import { shipOrder } from "@souk/core/orders/ship-order";
import { staffOrder } from "@souk/core/orders/staff-order";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("orders.read");
const write = staffProcedure("orders.write").output(StaffOrderView);
const money = staffProcedure("payments.write").output(StaffOrderView);

export const staffOrdersRouter = router({
  list: read
    .input(OrderTableInput)
    .output(OrderTable)
    .query(({ ctx, input }) => orderTable(ctx, input)),
  get: read
    .input(GetStaffOrderInput)
    .output(StaffOrderView)
    .query(({ ctx, input }) => staffOrder(ctx, input)),
  confirm: write.input(ConfirmOrderInput).mutation(({ ctx, input }) => confirmOrder(ctx, input)),
  receive: money.input(ReceivePaymentInput).mutation(({ ctx, input }) => receivePayment(ctx, input)),
  capture: money.input(CaptureOrderInput).mutation(({ ctx, input }) => captureOrder(ctx, input)),
  process: write.input(ProcessOrderInput).mutation(({ ctx, input }) => processOrder(ctx, input)),
  ship: write.input(ShipOrderInput).mutation(({ ctx, input }) => shipOrder(ctx, input)),
  deliver: write.input(DeliverOrderInput).mutation(({ ctx, input }) => deliverOrder(ctx, input)),
  cancel: write.input(StaffCancelOrderInput).mutation(({ ctx, input }) => cancelByStaff(ctx, input)),
  addNote: write.input(AddNoteInput).mutation(({ ctx, input }) => addNote(ctx, input)),
  refund: staffProcedure("orders.refund")
    .input(RefundOrderInput)
    .output(StaffOrderView)
    .mutation(({ ctx, input }) => refundOrder(ctx, input)),
});
