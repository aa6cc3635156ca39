import type { AddressView, DeliveryProblem, ShippingOption } from "@souk/contracts";
import type { Tx } from "../context.ts";
import { findZone } from "./find-zone.ts";

interface Sent {
  shippingAddress: AddressView | null;
  /** As it was chosen, whether it serves the address or not. */
  shippingMethodCode: string | null;
  /** What can carry the goods to the address now. */
  shippingOptions: readonly ShippingOption[];
}

/** Why goods can't go where they are to go, as things are; null: they can, or nobody has said yet where or how. */
export async function deliveryProblem(
  tx: Tx,
  { shippingAddress: address, shippingMethodCode: chosen, shippingOptions: options }: Sent,
): Promise<DeliveryProblem | null> {
  if (!address || options.some(({ code }) => code === chosen)) return null;
  if (options.some(({ pickup }) => pickup === null)) return chosen === null ? null : "METHOD_GONE";
  const { country, region, city } = address;
  return (await findZone(tx, { country, places: [region, city] })) === null ? "NO_ZONE" : "NOTHING_CARRIES";
}
