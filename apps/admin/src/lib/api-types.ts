import type { AdminRouter } from "@souk/api";
import type { inferRouterOutputs } from "@trpc/server";

type Outputs = inferRouterOutputs<AdminRouter>;

/** Views as they come off the wire. */
export type ProductDetail = Outputs["products"]["get"];
export type CategoryNode = Outputs["categories"]["tree"][number];
