import type { GarageView } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";
import { garageView } from "./garage-view.ts";

/** The customer's vehicles, the latest first, and the chosen one. */
export async function readGarage(ctx: CustomerContext): Promise<GarageView> {
  return garageView(ctx.db, ctx.customer.id);
}
