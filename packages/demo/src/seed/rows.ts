import { type BulkTables, bulkInsert } from "@souk/core/import/bulk-insert";
import type { Tx } from "@souk/core/context";

export type Rows = { [T in keyof BulkTables]?: BulkTables[T][] };

/** The tables in an order in which no row points at one that isn't there yet. */
const ORDER = [
  "User",
  "Account",
  "Address",
  "ShippingZone",
  "ShippingMethod",
  "ShippingRate",
  "Media",
  "Brand",
  "Category",
  "CategoryTranslation",
  "Attribute",
  "AttributeValue",
  "CategoryAttribute",
  "Product",
  "ProductTranslation",
  "ProductOption",
  "ProductOptionValue",
  "Variant",
  "VariantOptionValue",
  "VariantPrice",
  "ProductMedia",
  "VehicleMake",
  "VehicleModel",
  "VehicleType",
  "Fitment",
  "ProductAttribute",
  "StockLocation",
  "StockLevel",
  "Order",
  "OrderLine",
  "OrderAddress",
  "OrderEvent",
  "Payment",
  "Return",
  "ReturnLine",
  "Refund",
  "RefundLine",
  "Shipment",
  "ShipmentLine",
  "StockTransfer",
  "StockTransferLine",
  "StockMovement",
  "TestGatewayCharge",
  "TestGatewayRefund",
] as const satisfies (keyof BulkTables)[];

export async function insertRows(tx: Tx, rows: Rows): Promise<void> {
  for (const table of ORDER) await bulkInsert(tx, table, rows[table] ?? []);
}
