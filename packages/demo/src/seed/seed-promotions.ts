import type { GoodsFilter, PromotionCondition } from "@souk/contracts";
import type { Tx } from "@souk/core/context";
import { bumpPricingRules } from "@souk/core/pricing/bump-pricing-rules";
import type { Kit } from "./kit.ts";
import { type MadePromotion, outOfForce } from "./past-promotions.ts";
import type { SeededVariant } from "./product-rows.ts";

const all = { of: "ALL" } as const;
/** None that is read for another. */
const SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ".split("");
const UNIQUE_CODES = 200;

const from = (MAD: number, EUR: number): PromotionCondition => ({
  kind: "AMOUNT",
  min: { MAD, EUR },
  goods: all,
});

/**
 * Promotions of every kind and in every state. Those in force begin by a code, or want a cart that is rare, so that a
 * visitor's first cart costs what its prices say.
 */
export async function seedPromotions(tx: Tx, kit: Kit, variants: readonly SeededVariant[]): Promise<void> {
  const masonry = await masonryGoods(tx);
  const group = await tx.customerGroup.findFirst({ where: { code: "trade" }, select: { id: true } });
  const made = [...inForce(kit, { masonry, gift: giftOf(variants), groupId: group?.id }), ...outOfForce(kit)];
  for (const [at, { codes, codeLimit, conditions = [], ...terms }] of made.entries()) {
    // In the order of the list, the first on top.
    const time = new Date(kit.now.getTime() - at * 60_000);
    await tx.promotion.create({
      data: {
        id: kit.dice.id(time),
        status: "ACTIVE",
        trigger: codes.length > 0 ? "CODE" : "AUTOMATIC",
        conditions: [...conditions],
        createdAt: time,
        updatedAt: time,
        ...terms,
        codes: {
          create: codes.map((code) => ({
            id: kit.dice.id(time),
            code,
            createdAt: time,
            ...(codeLimit !== undefined && { usageLimit: codeLimit }),
          })),
        },
      },
      select: { id: true },
    });
  }
  await bumpPricingRules(tx);
}

interface Named {
  masonry: GoodsFilter;
  gift: string;
  groupId: string | undefined;
}

const inForce = (kit: Kit, named: Named): MadePromotion[] => [
  ...anyGoods(),
  ...someGoods(named),
  ...someCustomers(kit, named),
];

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

function someCustomers({ dice }: Kit, { groupId }: Named): MadePromotion[] {
  const unique = Array.from(
    { length: UNIQUE_CODES },
    () => `EID-${Array.from({ length: 8 }, () => dice.pick(SIGNS)).join("")}`,
  );
  const trade: MadePromotion = {
    name: {
      en: "Large trade orders",
      fr: "Grosses commandes des professionnels",
      ar: "طلبات المهنيين الكبيرة",
    },
    codes: [],
    effect: { kind: "PERCENT", basisPoints: 300, goods: all, max: { MAD: 100_000, EUR: 10_000 } },
    conditions: [
      { kind: "CUSTOMER_GROUP", ids: groupId === undefined ? [] : [groupId] },
      from(1_000_000, 100_000),
    ],
  };
  return [
    {
      name: { en: "Eid letters", fr: "Lettres de l’Aïd", ar: "رسائل العيد" },
      codes: unique,
      codeLimit: 1,
      effect: { kind: "PERCENT", basisPoints: 1500, goods: all, max: { MAD: 30_000, EUR: 3000 } },
      exclusionGroup: "welcome",
    },
    ...(groupId === undefined ? [] : [trade]),
  ];
}

async function masonryGoods(tx: Tx): Promise<GoodsFilter> {
  const found = await tx.categoryTranslation.findFirst({
    where: { locale: "en", name: "Building materials" },
    select: { categoryId: true },
  });
  return found ? { of: "CATEGORIES", ids: [found.categoryId] } : all;
}

/** The cheapest thing that is not heavy. */
function giftOf(variants: readonly SeededVariant[]): string {
  const light = variants.filter(({ weightGrams }) => weightGrams <= 1000);
  const [cheapest] = light.toSorted((a, b) => a.prices.MAD - b.prices.MAD || (a.sku < b.sku ? -1 : 1));
  if (cheapest === undefined) throw new Error("Nothing is light enough to be given away");
  return cheapest.id;
}
