import type { Rows } from "./rows.ts";

/** The rows of orders and of all that comes after them. */
export type OrderRows = Required<
  Pick<
    Rows,
    | "Order"
    | "OrderLine"
    | "OrderAddress"
    | "OrderEvent"
    | "Payment"
    | "Refund"
    | "RefundLine"
    | "Return"
    | "ReturnLine"
    | "Shipment"
    | "ShipmentLine"
    | "StockMovement"
    | "TestGatewayCharge"
    | "TestGatewayRefund"
  >
>;

export function noOrderRows(): OrderRows {
  return {
    Order: [],
    OrderLine: [],
    OrderAddress: [],
    OrderEvent: [],
    Payment: [],
    Refund: [],
    RefundLine: [],
    Return: [],
    ReturnLine: [],
    Shipment: [],
    ShipmentLine: [],
    StockMovement: [],
    TestGatewayCharge: [],
    TestGatewayRefund: [],
  };
}
