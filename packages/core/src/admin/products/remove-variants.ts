import {
  type BundleItem,
  columns,
  type CartLine,
  type OrderLine,
  type Reservation,
  type StockMovement,
  type Variant,
} from "@souk/db";
import type { Tx } from "../../context.ts";
import { refuseUsedComponents } from "./refuse-used-components.ts";

const bi = columns<BundleItem>("bi");
const cl = columns<CartLine>("cl");
const mv = columns<StockMovement>("mv");
const ol = columns<OrderLine>("ol");
const r = columns<Reservation>("r");
const v = columns<Variant>("v");

/**
 * Takes variants off a product. One that was ever sold, stocked, reserved or put into a cart is only marked deleted:
 * its ledger, its orders' links, deleted bundles and the shopper's line that says "not available any more" need it.
 * COMPONENT_IN_USE while a bundle holds it.
 */
export async function removeVariants(tx: Tx, removed: readonly string[], now: Date): Promise<void> {
  if (removed.length === 0) return;
  const ids = [...removed];
  await refuseUsedComponents(tx, ids);
  await tx.$executeRaw`
    UPDATE "Variant" v SET "deletedAt" = ${now}::timestamp, "updatedAt" = ${now}::timestamp
     WHERE ${v.id} = ANY(${ids}::uuid[]) AND (
       EXISTS (SELECT FROM "OrderLine" ol WHERE ${ol.variantId} = ${v.id})
       OR EXISTS (SELECT FROM "StockMovement" mv WHERE ${mv.variantId} = ${v.id})
       OR EXISTS (SELECT FROM "Reservation" r WHERE ${r.variantId} = ${v.id})
       OR EXISTS (SELECT FROM "CartLine" cl WHERE ${cl.variantId} = ${v.id})
       OR EXISTS (SELECT FROM "BundleItem" bi WHERE ${bi.componentId} = ${v.id}))`;
  await tx.$executeRaw`
    DELETE FROM "Variant" v WHERE ${v.id} = ANY(${ids}::uuid[]) AND ${v.deletedAt} IS NULL`;
}
