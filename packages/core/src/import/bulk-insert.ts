import type { AuditEntity, LocalizedText, PickupPlace, PickupStop, Risk } from "@souk/contracts";
import { Prisma } from "@souk/db";
import type { Tx } from "../context.ts";

/** The tables that are filled by the thousand, and what a row of each needs. */
export interface BulkTables {
  Account: Prisma.AccountCreateManyInput;
  Address: Prisma.AddressCreateManyInput;
  Attribute: Prisma.AttributeCreateManyInput;
  AttributeValue: Prisma.AttributeValueCreateManyInput;
  AuditLog: Omit<Prisma.AuditLogCreateManyInput, "entity"> & { entity: AuditEntity };
  Brand: Prisma.BrandCreateManyInput;
  Category: Prisma.CategoryCreateManyInput;
  CategoryAttribute: Prisma.CategoryAttributeCreateManyInput;
  CategoryTranslation: Prisma.CategoryTranslationCreateManyInput;
  CollectionTranslation: Prisma.CollectionTranslationCreateManyInput;
  Fitment: Prisma.FitmentCreateManyInput;
  ImportChange: Prisma.ImportChangeCreateManyInput;
  ImportProblem: Prisma.ImportProblemCreateManyInput;
  ImportRow: Prisma.ImportRowCreateManyInput;
  Media: Prisma.MediaCreateManyInput;
  Order: Omit<Prisma.OrderCreateManyInput, "risk" | "pickup"> & {
    risk?: Risk | null;
    pickup?: PickupStop | null;
  };
  OrderAddress: Prisma.OrderAddressCreateManyInput;
  OrderEvent: Prisma.OrderEventCreateManyInput;
  OrderLine: Prisma.OrderLineCreateManyInput;
  Payment: Prisma.PaymentCreateManyInput;
  Product: Prisma.ProductCreateManyInput;
  /** Each row has all four columns of a value: of JSON's null the database makes its own. */
  ProductAttribute: Omit<Prisma.ProductAttributeCreateManyInput, "text"> & { text: LocalizedText | null };
  ProductMedia: Prisma.ProductMediaCreateManyInput;
  ProductOption: Prisma.ProductOptionCreateManyInput;
  ProductOptionValue: Prisma.ProductOptionValueCreateManyInput;
  ProductTranslation: Prisma.ProductTranslationCreateManyInput;
  Refund: Prisma.RefundCreateManyInput;
  RefundLine: Prisma.RefundLineCreateManyInput;
  Return: Prisma.ReturnCreateManyInput;
  ReturnLine: Prisma.ReturnLineCreateManyInput;
  Shipment: Prisma.ShipmentCreateManyInput;
  ShipmentLine: Prisma.ShipmentLineCreateManyInput;
  ShippingMethod: Omit<Prisma.ShippingMethodCreateManyInput, "pickup"> & { pickup?: PickupPlace | null };
  ShippingRate: Prisma.ShippingRateCreateManyInput;
  ShippingZone: Prisma.ShippingZoneCreateManyInput;
  StockLevel: Prisma.StockLevelCreateManyInput;
  StockLocation: Prisma.StockLocationCreateManyInput;
  StockMovement: Prisma.StockMovementCreateManyInput;
  StockTransfer: Prisma.StockTransferCreateManyInput;
  StockTransferLine: Prisma.StockTransferLineCreateManyInput;
  TestGatewayCharge: Prisma.TestGatewayChargeCreateManyInput;
  TestGatewayRefund: Prisma.TestGatewayRefundCreateManyInput;
  User: Prisma.UserCreateManyInput;
  Variant: Prisma.VariantCreateManyInput;
  VariantOptionValue: Prisma.VariantOptionValueCreateManyInput;
  VariantPrice: Prisma.VariantPriceCreateManyInput;
  VehicleMake: Prisma.VehicleMakeCreateManyInput;
  VehicleModel: Prisma.VehicleModelCreateManyInput;
  VehicleType: Prisma.VehicleTypeCreateManyInput;
}

const CHUNK = 5000;

/**
 * Inserts any number of rows with one statement and one parameter per 5,000: ten times as fast as bound values.
 * Every row has the same columns; those left out take the database's own default (`updatedAt` has none).
 */
export async function bulkInsert<T extends keyof BulkTables>(
  tx: Tx,
  table: T,
  rows: readonly BulkTables[T][],
): Promise<void> {
  const names = columnNames(table, rows);
  if (names.length === 0) return;
  const into = Prisma.raw(`"${table}"`);
  const list = Prisma.raw(names.map((name) => `"${name}"`).join(", "));
  for (let start = 0; start < rows.length; start += CHUNK) {
    const json = JSON.stringify(rows.slice(start, start + CHUNK));
    await tx.$executeRaw`
      INSERT INTO ${into} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${into}, ${json}::jsonb)`;
  }
}

/** A column that only some rows have would silently be NULL in the others. */
function columnNames(table: string, rows: readonly object[]): string[] {
  const [first] = rows;
  if (first === undefined) return [];
  const names = Object.keys(first);
  const known = new Set(names);
  const odd = rows.find(
    (row) => Object.keys(row).length !== names.length || !Object.keys(row).every((name) => known.has(name)),
  );
  if (odd !== undefined)
    throw new Error(`Rows for ${table} differ in their columns: ${Object.keys(odd).join(", ")}`);
  return names;
}
