import type { GoodsFilter, PromotionCondition } from "@souk/contracts";
import type { Catalogue } from "./catalogue.ts";
import { createDice, type Dice } from "./dice.ts";
import type { Kit } from "./kit.ts";
import { type MadePromotion, outOfForce } from "./past-promotions.ts";
import type { SeededVariant } from "./product-rows.ts";
import type { Rows } from "./rows.ts";

const all = { of: "ALL" } as const;
/** None that is read for another. */
const SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ".split("");
const UNIQUE_CODES = 200;

const from = (MAD: number, EUR: number): PromotionCondition => ({
  kind: "AMOUNT",
  min: { MAD, EUR },
  goods: all,
});

export interface PlannedPromotion extends Omit<MadePromotion, "codes"> {
  id: string;
  createdAt: Date;
  codes: { id: string; code: string }[];
}

/**
 * Promotions of every kind and in every state. Those in force begin by a code, or want a cart that is rare, so that a
 * visitor's first cart costs what its prices say. They are planned before the orders that used them.
 */
export function planPromotions(kit: Kit, { rows, variants }: Catalogue): PlannedPromotion[] {
  const dice = createDice("promotions");
  const named = { masonry: masonryGoods(rows), gift: giftOf(variants) };
  const made = [...anyGoods(), ...someGoods(named), ...someCustomers(dice), ...outOfForce(kit)];
  return made.map((one, at) => {
    // In the order of the list, the first on top.
    const createdAt = new Date(kit.now.getTime() - at * 60_000);
    const codes = one.codes.map((code) => ({ id: dice.id(createdAt), code }));
    return { ...one, id: dice.id(createdAt), createdAt, codes };
  });
}

interface Named {
  masonry: GoodsFilter;
  gift: string;
}

function anyGoods(): MadePromotion[] {
  return [
    {
      name: { en: "Welcome to the souk", fr: "Bienvenue au souk", ar: "أهلًا بكم في السوق" },
      codes: ["WELCOME10"],
      effect: { kind: "PERCENT", basisPoints: 1000, goods: all },
      conditions: [{ kind: "FIRST_ORDER" }],
      perCustomerLimit: 1,
      exclusionGroup: "welcome",
    },
    {
      name: { en: "50 dirhams off", fr: "50 dirhams offerts", ar: "خصم 50 درهمًا" },
      codes: ["SOUK50"],
      effect: { kind: "AMOUNT", amounts: { MAD: 5000, EUR: 500 }, goods: all },
      conditions: [from(50_000, 5000)],
      usageLimit: 500,
    },
    {
      name: { en: "Sent for free", fr: "Livraison offerte", ar: "شحن مجاني" },
      codes: ["SENDFREE"],
      effect: { kind: "FREE_SHIPPING", methods: ["standard"] },
      conditions: [from(20_000, 2000)],
    },
  ];
}

function someGoods({ masonry, gift }: Named): MadePromotion[] {
  return [
    {
      name: {
        en: "Ten bought, two at half price",
        fr: "Dix achetés, deux à moitié prix",
        ar: "عشرة مشتراة واثنان بنصف السعر",
      },
      codes: ["MASON"],
      effect: {
        kind: "BUY_X_GET_Y",
        buy: masonry,
        buyQuantity: 10,
        get: masonry,
        getQuantity: 2,
        basisPoints: 5000,
        maxTimes: 5,
      },
    },
    {
      name: { en: "A small present", fr: "Un petit cadeau", ar: "هدية صغيرة" },
      codes: ["PRESENT"],
      effect: { kind: "GIFT", variantId: gift, quantity: 1 },
      conditions: [from(60_000, 6000)],
    },
  ];
}

function someCustomers(dice: Dice): MadePromotion[] {
  const unique = Array.from(
    { length: UNIQUE_CODES },
    () => `EID-${Array.from({ length: 8 }, () => dice.pick(SIGNS)).join("")}`,
  );
  return [
    {
      name: { en: "Eid letters", fr: "Lettres de l’Aïd", ar: "رسائل العيد" },
      codes: unique,
      codeLimit: 1,
      effect: { kind: "PERCENT", basisPoints: 1500, goods: all, max: { MAD: 30_000, EUR: 3000 } },
      exclusionGroup: "welcome",
    },
    {
      name: {
        en: "Large trade orders",
        fr: "Grosses commandes des professionnels",
        ar: "طلبات المهنيين الكبيرة",
      },
      codes: [],
      forGroup: "trade",
      effect: { kind: "PERCENT", basisPoints: 300, goods: all, max: { MAD: 100_000, EUR: 10_000 } },
      conditions: [from(1_000_000, 100_000)],
    },
  ];
}

function masonryGoods({ CategoryTranslation = [] }: Rows): GoodsFilter {
  const found = CategoryTranslation.find(
    ({ locale, name }) => locale === "en" && name === "Building materials",
  );
  return found ? { of: "CATEGORIES", ids: [found.categoryId] } : all;
}

/** The cheapest thing that is not heavy. */
function giftOf(variants: readonly SeededVariant[]): string {
  const light = variants.filter(({ weightGrams }) => weightGrams <= 1000);
  const [cheapest] = light.toSorted((a, b) => a.prices.MAD - b.prices.MAD || (a.sku < b.sku ? -1 : 1));
  if (cheapest === undefined) throw new Error("Nothing is light enough to be given away");
  return cheapest.id;
}
