import type { PickupPlace } from "@souk/contracts";
import type { ShippingMethodOffer } from "@souk/core/cart/cart-snapshot";
import type { Texts } from "../data/demo-data.ts";
import type { Kit } from "./kit.ts";
import type { Person } from "./people.ts";
import type { ShippingRows } from "./shipping-rows.ts";

/** Where goods of the demo can be picked up: for nothing, up to what a car carries. */
const PICKUPS: readonly {
  code: string;
  label: Texts;
  days: readonly [number, number];
  place: PickupPlace;
}[] = [
  {
    code: "pickup-casablanca",
    label: {
      en: "Pick-up in Casablanca",
      fr: "Retrait à Casablanca",
      ar: "استلام من الدار البيضاء",
    },
    days: [0, 1],
    place: {
      name: "Souk Maârif",
      line1: "112, rue Ibn Mounir",
      postalCode: "20330",
      city: "Casablanca",
      country: "MA",
      phone: "+212 522 000 112",
      hours: {
        en: "Mon–Sat 9:30–19:30",
        fr: "Lun–sam 9 h 30–19 h 30",
        ar: "من الإثنين إلى السبت، 9:30–19:30",
      },
    },
  },
  {
    code: "pickup-marrakech",
    label: { en: "Pick-up in Marrakech", fr: "Retrait à Marrakech", ar: "استلام من مراكش" },
    days: [1, 3],
    place: {
      name: "Souk Sidi Ghanem",
      line1: "24, quartier industriel Sidi Ghanem",
      postalCode: "40110",
      city: "Marrakech",
      country: "MA",
      phone: "+212 524 000 024",
      hours: {
        en: "Mon–Fri 9:00–18:00, Sat 9:00–13:00",
        fr: "Lun–ven 9 h–18 h, sam 9 h–13 h",
        ar: "من الإثنين إلى الجمعة 9:00–18:00، السبت 9:00–13:00",
      },
    },
  },
];

const PICKUP_GRAMS = 500_000;

/** What the checkout would offer beside the deliveries. */
export function pickupOffers({
  place: { country },
  locale,
}: Pick<Person, "place" | "locale">): ShippingMethodOffer[] {
  if (country !== "MA") return [];
  return PICKUPS.map(({ code, label, days: [minDays, maxDays], place }) => ({
    code,
    label: label[locale],
    minDays,
    maxDays,
    pickup: { ...place, hours: place.hours[locale] ?? "" },
    rates: [{ maxWeightGrams: PICKUP_GRAMS, minSubtotal: 0, amount: 0 }],
  }));
}

/** Now and then somebody in Morocco comes for his order: the way of that. */
export function pickupFor(
  { place: { country } }: Pick<Person, "place">,
  { index, weightGrams }: { index: number; weightGrams: number },
): string | undefined {
  if (country !== "MA" || index % 9 !== 4 || weightGrams > PICKUP_GRAMS) return undefined;
  return PICKUPS[index % PICKUPS.length]?.code;
}

interface PickupOf {
  zoneId: string;
  dice: Kit["dice"];
  stamps: { createdAt: Date; updatedAt: Date };
  /** So many methods come before. */
  after: number;
}

/** The places as methods of the zone in which they lie. */
export function addPickups(rows: ShippingRows, { zoneId, dice, stamps, after }: PickupOf): void {
  for (const [at, { code, label, days, place }] of PICKUPS.entries()) {
    const methodId = dice.id(stamps.createdAt);
    const [minDays, maxDays] = days;
    const method = { id: methodId, zoneId, code, label, kind: "PICKUP" as const, pickup: place };
    rows.ShippingMethod.push({ ...method, ...stamps, carrier: null, minDays, maxDays, position: after + at });
    for (const currency of ["MAD", "EUR"] as const) {
      const id = dice.id(stamps.createdAt);
      const rate = { maxWeightGrams: PICKUP_GRAMS, minSubtotal: 0, amount: 0 };
      rows.ShippingRate.push({ id, methodId, currency, ...rate });
    }
  }
}
