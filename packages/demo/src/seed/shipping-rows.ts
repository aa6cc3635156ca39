import type { Country, HandPriced, Locale } from "@souk/contracts";
import type { ShippingMethodOffer } from "@souk/core/cart/cart-snapshot";
import type { Texts } from "../data/demo-data.ts";
import { daysBefore, type Kit } from "./kit.ts";
import { addPickups } from "./pickup-rows.ts";
import type { Rows } from "./rows.ts";

/** Up to `kg` the parcel costs so much, in whole units of each currency. */
type Step = readonly [kg: number, mad: number, eur: number];
interface Method {
  code: "standard" | "express";
  label: Texts;
  days: readonly [min: number, max: number];
  steps: readonly Step[];
  /** From this subtotal on a parcel of up to so many kg costs less. */
  reward: {
    kg: number;
    from: readonly [mad: number, eur: number];
    cost: readonly [mad: number, eur: number];
  };
}
interface Zone {
  code: string;
  name: Texts;
  countries: Country[];
  methods: Method[];
}

const STANDARD: Texts = { en: "Standard delivery", fr: "Livraison standard", ar: "توصيل عادي" };
const EXPRESS: Texts = { en: "Express delivery", fr: "Livraison express", ar: "توصيل سريع" };
const FREIGHT = 40_000;

const ZONES: Zone[] = [
  {
    code: "morocco",
    name: { en: "Morocco", fr: "Maroc", ar: "المغرب" },
    countries: ["MA"],
    methods: [
      {
        code: "standard",
        label: STANDARD,
        days: [2, 4],
        steps: [
          [3, 35, 3.5],
          [15, 59, 5.9],
          [60, 149, 14],
          [300, 390, 36],
          [1500, 890, 82],
          [FREIGHT, 3900, 360],
        ],
        reward: { kg: 15, from: [600, 56], cost: [0, 0] },
      },
      {
        code: "express",
        label: EXPRESS,
        days: [1, 1],
        steps: [
          [3, 69, 6.9],
          [15, 119, 11],
          [60, 290, 27],
        ],
        reward: { kg: 15, from: [1500, 140], cost: [39, 3.9] },
      },
    ],
  },
  {
    code: "europe",
    name: { en: "Europe", fr: "Europe", ar: "أوروبا" },
    countries: ["FR", "ES", "BE", "DE", "IT", "NL", "PT", "GB", "CH"],
    methods: [
      {
        code: "standard",
        label: STANDARD,
        days: [5, 9],
        steps: [
          [3, 129, 11.9],
          [15, 249, 22.9],
          [60, 690, 64],
          [300, 1900, 176],
          [1500, 4900, 450],
          [FREIGHT, 19_000, 1750],
        ],
        reward: { kg: 15, from: [1600, 150], cost: [0, 0] },
      },
      {
        code: "express",
        label: EXPRESS,
        days: [2, 3],
        steps: [
          [3, 259, 23.9],
          [15, 490, 45],
          [60, 1350, 125],
        ],
        reward: { kg: 15, from: [3200, 300], cost: [159, 14.9] },
      },
    ],
  },
  {
    code: "world",
    name: { en: "Rest of the world", fr: "Reste du monde", ar: "بقية العالم" },
    countries: [],
    methods: [
      {
        code: "standard",
        label: STANDARD,
        days: [8, 16],
        steps: [
          [3, 229, 21],
          [15, 490, 45],
          [60, 1490, 138],
          [300, 4200, 390],
          [FREIGHT, 29_000, 2700],
        ],
        reward: { kg: 15, from: [3200, 300], cost: [99, 9] },
      },
      {
        code: "express",
        label: EXPRESS,
        days: [3, 6],
        steps: [
          [3, 390, 36],
          [15, 890, 82],
          [60, 2600, 240],
        ],
        reward: { kg: 15, from: [5400, 500], cost: [290, 27] },
      },
    ],
  },
];

interface Rate {
  currency: HandPriced;
  maxWeightGrams: number;
  minSubtotal: number;
  amount: number;
}

/** What a method may cost in a currency, in minor units and grams. */
function ratesOf({ steps, reward }: Method, currency: HandPriced): Rate[] {
  const at = currency === "MAD" ? 0 : 1;
  const byWeight = steps.map((step) => ({
    currency,
    maxWeightGrams: step[0] * 1000,
    minSubtotal: 0,
    amount: Math.round(step[at === 0 ? 1 : 2] * 100),
  }));
  const rewarded = {
    currency,
    maxWeightGrams: reward.kg * 1000,
    minSubtotal: reward.from[at] * 100,
    amount: Math.round(reward.cost[at] * 100),
  };
  return [...byWeight, rewarded];
}

export type ShippingRows = Required<Pick<Rows, "ShippingZone" | "ShippingMethod" | "ShippingRate">>;

export function shippingRows({ dice, now }: Kit): ShippingRows {
  const at = daysBefore(now, 395);
  const stamps = { createdAt: at, updatedAt: at };
  const rows: ShippingRows = { ShippingZone: [], ShippingMethod: [], ShippingRate: [] };
  for (const { code, name, countries, methods } of ZONES) {
    const zoneId = dice.id(at);
    rows.ShippingZone.push({ id: zoneId, code, name, countries, ...stamps });
    if (countries.includes("MA")) addPickups(rows, { zoneId, dice, stamps, after: methods.length });
    for (const [position, method] of methods.entries()) {
      const methodId = dice.id(at);
      const [minDays, maxDays] = method.days;
      rows.ShippingMethod.push({
        id: methodId,
        zoneId,
        code: method.code,
        label: method.label,
        kind: "DELIVERY",
        pickup: null,
        carrier: method.code === "standard" ? "barid" : "atlas_express",
        minDays,
        maxDays,
        position,
        ...stamps,
      });
      const rates = [...ratesOf(method, "MAD"), ...ratesOf(method, "EUR")];
      rows.ShippingRate.push(...rates.map((rate) => Object.assign({ id: dice.id(at), methodId }, rate)));
    }
  }
  return rows;
}

/** What the shop would offer for an address of that country. */
export function methodOffers(country: string, currency: HandPriced, locale: Locale): ShippingMethodOffer[] {
  const zone = ZONES.find(({ countries }) => countries.some((code) => code === country)) ?? ZONES.at(-1);
  return (zone?.methods ?? []).map((method) => ({
    code: method.code,
    label: method.label[locale],
    minDays: method.days[0],
    maxDays: method.days[1],
    rates: ratesOf(method, currency),
  }));
}
