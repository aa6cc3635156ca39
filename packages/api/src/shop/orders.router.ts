import {
  BankTransferView,
  CancelOrderInput,
  CancelReturnInput,
  FindOtherProductsInput,
  GetOrderInput,
  KeepOrderInput,
  MyOrdersInput,
  MyOrdersView,
  OrderRef,
  OrderExchanges,
  OrderReturns,
  OrderReturnsInput,
  OrderView,
  OtherProducts,
  ReorderInput,
  Reordered,
  RequestReturnInput,
  TrackOrderInput,
} from "@souk/contracts";
import { cancelByCustomer } from "@souk/core/orders/cancel-by-customer";
import { getOrder } from "@souk/core/orders/get-order";
import { keepOrder } from "@souk/core/orders/keep-order";
import { myOrders } from "@souk/core/orders/my-orders";
import { reorder } from "@souk/core/orders/reorder";
import { trackOrder } from "@souk/core/orders/track-order";
import { bankTransfer } from "@souk/core/payments/bank-transfer";
import { cancelReturn } from "@souk/core/returns/cancel-return";
import { findOthers } from "@souk/core/returns/find-others";
import { orderExchanges } from "@souk/core/returns/order-exchanges";
import { orderReturns } from "@souk/core/returns/order-returns";
import { requestReturn } from "@souk/core/returns/request-return";
import { cartProcedure, customerProcedure, publicProcedure, STAFF_TOO } from "../procedures.ts";
import { router } from "../trpc.ts";

export const ordersRouter = router({
  mine: customerProcedure
    .input(MyOrdersInput)
    .output(MyOrdersView)
    .query(({ ctx, input }) => myOrders(ctx, input)),
  get: cartProcedure
    .input(GetOrderInput)
    .output(OrderView)
    .query(({ ctx, input }) => getOrder(ctx, input)),
  transfer: cartProcedure
    .input(GetOrderInput)
    .output(BankTransferView.nullable())
    .query(({ ctx, input }) => bankTransfer(ctx, input)),
  track: publicProcedure
    .input(TrackOrderInput)
    .output(OrderRef)
    .mutation(({ ctx, input }) => trackOrder(ctx, input)),
  keep: customerProcedure
    .input(KeepOrderInput)
    .output(OrderView)
    .mutation(({ ctx, input }) => keepOrder(ctx, input)),
  cancel: cartProcedure
    .input(CancelOrderInput)
    .output(OrderView)
    .mutation(({ ctx, input }) => cancelByCustomer(ctx, input)),
  reorder: cartProcedure
    .meta(STAFF_TOO)
    .input(ReorderInput)
    .output(Reordered)
    .mutation(({ ctx, input }) => reorder(ctx, input)),
  returns: cartProcedure
    .input(OrderReturnsInput)
    .output(OrderReturns)
    .query(({ ctx, input }) => orderReturns(ctx, input)),
  exchanges: cartProcedure
    .input(OrderReturnsInput)
    .output(OrderExchanges)
    .query(({ ctx, input }) => orderExchanges(ctx, input)),
  findOthers: cartProcedure
    .input(FindOtherProductsInput)
    .output(OtherProducts)
    .query(({ ctx, input }) => findOthers(ctx, input)),
  requestReturn: cartProcedure
    .input(RequestReturnInput)
    .output(OrderReturns)
    .mutation(({ ctx, input }) => requestReturn(ctx, input)),
  cancelReturn: cartProcedure
    .input(CancelReturnInput)
    .output(OrderReturns)
    .mutation(({ ctx, input }) => cancelReturn(ctx, input)),
});
