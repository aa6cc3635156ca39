import {
  ChangeExchangeInput,
  CreateReturnInput,
  ExchangesOfOrderInput,
  FindOtherProductsOfOrderInput,
  GetReturnInput,
  InspectReturnInput,
  MoveReturnInput,
  OrderExchanges,
  OrderReturns,
  OtherProducts,
  RefundReturnInput,
  RejectReturnInput,
  ReturnsOfOrderInput,
  ReturnTable,
  ReturnTableInput,
  StaffReturnView,
} from "@souk/contracts";
import {
  abandonReturn,
  approveReturn,
  closeReturn,
  receiveReturn,
  rejectReturn,
} from "@souk/core/returns/answer-return";
import { changeExchange } from "@souk/core/returns/change-exchange";
import { createReturn } from "@souk/core/returns/create-return";
import { exchangeReturn } from "@souk/core/returns/exchange-return";
import { findOthersOfOrder } from "@souk/core/returns/find-others";
import { inspectReturn } from "@souk/core/returns/inspect-return";
import { exchangesOfOrder } from "@souk/core/returns/order-exchanges";
import { refundReturn } from "@souk/core/returns/refund-return";
import { returnTable } from "@souk/core/returns/return-table";
import { returnsOfOrder } from "@souk/core/returns/returns-of-order";
import { staffReturn } from "@souk/core/returns/staff-return";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("orders.read");
const write = staffProcedure("orders.write").output(StaffReturnView);
const refund = staffProcedure("orders.refund").output(StaffReturnView);

export const returnsRouter = router({
  list: read
    .input(ReturnTableInput)
    .output(ReturnTable)
    .query(({ ctx, input }) => returnTable(ctx, input)),
  get: read
    .input(GetReturnInput)
    .output(StaffReturnView)
    .query(({ ctx, input }) => staffReturn(ctx, input)),
  ofOrder: read
    .input(ReturnsOfOrderInput)
    .output(OrderReturns)
    .query(({ ctx, input }) => returnsOfOrder(ctx, input)),
  exchanges: read
    .input(ExchangesOfOrderInput)
    .output(OrderExchanges)
    .query(({ ctx, input }) => exchangesOfOrder(ctx, input)),
  findOthers: read
    .input(FindOtherProductsOfOrderInput)
    .output(OtherProducts)
    .query(({ ctx, input }) => findOthersOfOrder(ctx, input)),
  create: write.input(CreateReturnInput).mutation(({ ctx, input }) => createReturn(ctx, input)),
  approve: write.input(MoveReturnInput).mutation(({ ctx, input }) => approveReturn(ctx, input)),
  reject: write.input(RejectReturnInput).mutation(({ ctx, input }) => rejectReturn(ctx, input)),
  receive: write.input(MoveReturnInput).mutation(({ ctx, input }) => receiveReturn(ctx, input)),
  inspect: write.input(InspectReturnInput).mutation(({ ctx, input }) => inspectReturn(ctx, input)),
  close: write.input(MoveReturnInput).mutation(({ ctx, input }) => closeReturn(ctx, input)),
  cancel: write.input(MoveReturnInput).mutation(({ ctx, input }) => abandonReturn(ctx, input)),
  changeExchange: write.input(ChangeExchangeInput).mutation(({ ctx, input }) => changeExchange(ctx, input)),
  exchange: refund.input(RefundReturnInput).mutation(({ ctx, input }) => exchangeReturn(ctx, input)),
  refund: refund.input(RefundReturnInput).mutation(({ ctx, input }) => refundReturn(ctx, input)),
});
