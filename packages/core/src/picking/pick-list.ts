import type { PickItem, PickList, PickListInput } from "@souk/contracts";
import type { Core } from "../context.ts";
import { unitsToShip } from "../orders/line-units.ts";
import { type OrderRow, readOrders, shippingAddressOf } from "../orders/order-row.ts";
import { type SoldPlace, soldPlaces } from "./sold-places.ts";
import { neededBy, pickedFrom, whyUnpicked } from "./to-pick.ts";

interface Pick {
  place: SoldPlace;
  number: number;
  quantity: number;
}

/** What is to be fetched for several orders in one walk; numbers that are no order's are left out. */
export async function pickList(ctx: Core, { numbers, locale }: PickListInput): Promise<PickList> {
  const asked = await readOrders(ctx.db, numbers);
  const orders: OrderRow[] = [];
  const left: PickList["left"] = [];
  for (const order of asked) {
    const why = whyUnpicked(order);
    if (why === null) orders.push(order);
    else left.push({ number: order.number, why });
  }
  const sold = await soldPlaces(
    ctx.db,
    orders.map(({ number }) => number),
    locale,
  );
  const picks = orders.flatMap((order) => picksOf(order, sold));
  const unknown = orders.flatMap((order) => unknownGoods(order));
  return {
    orders: orders.map((order) => ({
      number: order.number,
      customer: shippingAddressOf(order)?.fullName ?? order.email,
      way: order.shippingLabel,
    })),
    left,
    places: [...placesOf(sold, picks), ...(unknown.length === 0 ? [] : [{ name: null, items: unknown }])],
  };
}

function picksOf(order: OrderRow, sold: readonly SoldPlace[]): Pick[] {
  const { number } = order;
  return neededBy(order).flatMap((needed) => {
    const places = sold.filter((one) => one.number === number && one.variantId === needed.variantId);
    return pickedFrom(places, needed).map((pick) => ({ ...pick, number }));
  });
}

function placesOf(sold: readonly SoldPlace[], picks: readonly Pick[]): PickList["places"] {
  const names = new Map(sold.map(({ locationId, place }) => [locationId, place]));
  return [...names].flatMap(([locationId, name]) => {
    const here = picks.filter(({ place }) => place.locationId === locationId);
    const skus = [...new Set(here.map(({ place }) => place.sku))].toSorted();
    const items = skus.map((sku) => itemOf(here.filter(({ place }) => place.sku === sku)));
    return items.length === 0 ? [] : [{ name, items: items.flat() }];
  });
}

function itemOf(picks: readonly Pick[]): PickItem[] {
  const [first] = picks;
  if (!first) return [];
  const { sku, name, options, owed } = first.place;
  const quantity = picks.reduce((sum, pick) => sum + pick.quantity, 0);
  const orders = picks
    .map((pick) => ({ number: pick.number, quantity: pick.quantity }))
    .toSorted((a, b) => a.number - b.number);
  return [{ sku, name, options, quantity, missing: Math.min(owed, quantity), orders }];
}

/** Erased products: whoever fetches them has the line's own words. */
function unknownGoods({ number, lines }: OrderRow): PickItem[] {
  return lines
    .filter((line) => line.variantId === null && unitsToShip(line) > 0)
    .map((line) => {
      const { sku, name, options } = line;
      const quantity = unitsToShip(line);
      return { sku, name, options, quantity, missing: 0, orders: [{ number, quantity }] };
    });
}
