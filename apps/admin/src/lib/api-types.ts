import type { AdminRouter } from "@souk/api";
import type { inferRouterOutputs } from "@trpc/server";

type Outputs = inferRouterOutputs<AdminRouter>;

/** Views as they come off the wire. */
export type ProductDetail = Outputs["products"]["get"];
export type CollectionDetail = Outputs["collections"]["get"];
export type CategoryNode = Outputs["categories"]["tree"][number];
export type AttributeView = Outputs["attributes"]["list"][number];
export type BrandView = Outputs["brands"]["get"];
export type BrandRow = Outputs["brands"]["list"]["items"][number];
