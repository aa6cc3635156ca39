import type { AdminRouter } from "@souk/api";
import type { inferRouterOutputs } from "@trpc/server";

type Outputs = inferRouterOutputs<AdminRouter>;

/** Views as they come off the wire. */
export type ProductDetail = Outputs["products"]["get"];
export type CollectionDetail = Outputs["collections"]["get"];
export type CategoryNode = Outputs["categories"]["tree"][number];
export type AttributeView = Outputs["attributes"]["list"][number];
export type BrandView = Outputs["brands"]["get"];
export type ZoneView = Outputs["shipping"]["zones"][number];
export type TaxClassView = Outputs["taxes"]["classes"][number];
export type TaxZoneView = Outputs["taxes"]["zones"][number];
export type SettingsView = Outputs["settings"]["list"][number];
export type BrandRow = Outputs["brands"]["list"]["items"][number];
export type BulkEditView = Outputs["bulkEdits"]["get"];
export type BulkCheck = Outputs["bulkEdits"]["check"];
export type BulkRowView = Outputs["bulkEdits"]["rows"]["items"][number];
export type GridRow = Outputs["bulkEdits"]["grid"]["items"][number];
export type ProductAttribute = GridRow["attributes"][number];
export type CurrencyPage = Outputs["currencies"]["list"];
export type CurrencyRow = CurrencyPage["currencies"][number];
export type PromotionDetail = Outputs["promotions"]["get"];
export type GroupRow = Outputs["groups"]["list"][number];
export type SegmentDetail = Outputs["segments"]["get"];
export type MergePlanView = Outputs["customers"]["mergePreview"];
export type CustomerDetail = Outputs["customers"]["get"];
export type VariantPriceRow = Outputs["prices"]["ofProduct"][number];
export type OfferRow = VariantPriceRow["offers"][number];
export type StockDetail = Outputs["stock"]["get"];
