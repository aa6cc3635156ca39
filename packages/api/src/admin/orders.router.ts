import {
  AddNoteInput,
  CaptureOrderInput,
  ConfirmOrderInput,
  DeliverOrderInput,
  DueLinkView,
  EditOrderInput,
  EditPreview,
  GetStaffOrderInput,
  MakeDueLinkInput,
  OrderTable,
  OrderTableInput,
  PackingSlip,
  PackingSlipsInput,
  PickList,
  PickListInput,
  PreviewEditInput,
  ProcessOrderInput,
  ReceiveDueInput,
  ReceivePaymentInput,
  RefundOrderInput,
  ShipOrderInput,
  StaffCancelOrderInput,
  StaffOrderView,
} from "@souk/contracts";
import { editOrder } from "@souk/core/edits/edit-order";
import { makeDueLink } from "@souk/core/edits/make-due-link";
import { receiveDue } from "@souk/core/edits/receive-due";
import { previewEdit } from "@souk/core/edits/preview-edit";
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
import { packingSlips } from "@souk/core/picking/packing-slips";
import { pickList } from "@souk/core/picking/pick-list";
import { z } from "zod";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("orders.read");
const write = staffProcedure("orders.write").output(StaffOrderView);
/** An edit may give money back, too. */
const edit = staffProcedure("orders.refund");
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
  pickList: read
    .input(PickListInput)
    .output(PickList)
    .query(({ ctx, input }) => pickList(ctx, input)),
  packingSlips: read
    .input(PackingSlipsInput)
    .output(z.array(PackingSlip))
    .query(({ ctx, input }) => packingSlips(ctx, input)),
  confirm: write.input(ConfirmOrderInput).mutation(({ ctx, input }) => confirmOrder(ctx, input)),
  receive: money.input(ReceivePaymentInput).mutation(({ ctx, input }) => receivePayment(ctx, input)),
  capture: money.input(CaptureOrderInput).mutation(({ ctx, input }) => captureOrder(ctx, input)),
  process: write.input(ProcessOrderInput).mutation(({ ctx, input }) => processOrder(ctx, input)),
  ship: write.input(ShipOrderInput).mutation(({ ctx, input }) => shipOrder(ctx, input)),
  deliver: write.input(DeliverOrderInput).mutation(({ ctx, input }) => deliverOrder(ctx, input)),
  cancel: write.input(StaffCancelOrderInput).mutation(({ ctx, input }) => cancelByStaff(ctx, input)),
  addNote: write.input(AddNoteInput).mutation(({ ctx, input }) => addNote(ctx, input)),
  previewEdit: edit
    .input(PreviewEditInput)
    .output(EditPreview)
    .query(({ ctx, input }) => previewEdit(ctx, input)),
  edit: edit
    .input(EditOrderInput)
    .output(StaffOrderView)
    .mutation(({ ctx, input }) => editOrder(ctx, input)),
  makeDueLink: staffProcedure("orders.write")
    .input(MakeDueLinkInput)
    .output(DueLinkView)
    .mutation(({ ctx, input }) => makeDueLink(ctx, input)),
  receiveDue: money.input(ReceiveDueInput).mutation(({ ctx, input }) => receiveDue(ctx, input)),
  refund: staffProcedure("orders.refund")
    .input(RefundOrderInput)
    .output(StaffOrderView)
    .mutation(({ ctx, input }) => refundOrder(ctx, input)),
});
