import { plural } from "../../plural.ts";
import type { pricing as en } from "../en/pricing.ts";

export const pricing: typeof en = {
  code: "رمز العرض",
  apply: "طبّق",
  remove: (code: string) => `أزل الرمز \u2066${code}\u2069`,
  applied: (code: string) => `الرمز \u2066${code}\u2069 في سلتك.`,
  removed: (code: string) => `أُزيل الرمز \u2066${code}\u2069.`,
  invalid: "الرمز من 3 إلى 40 حرفًا أو رقمًا أو شرطة.",
  discounts: "العروض",
  gift: "هدية",
  giftOf: "هدية مع طلبك",
  free: "مجانًا",
  was: "كان",
  now: "الآن",
  chooseDelivery: "مع التوصيل",
  why: "لماذا هذا السعر؟",
  taxFree: "دون ضريبة (احتساب عكسي)",
  vatNumber: "رقم ضريبة القيمة المضافة",
  vatHelp: "شركة في بلد آخر لها رقم ضريبي فيه تشتري دون ضريبة.",
  problems: {
    CODE_UNKNOWN: "لا وجود لهذا الرمز. تحقّق من كتابته.",
    CODE_NOT_YET: (date: string) => `يصلح هذا الرمز ابتداءً من ${date}.`,
    CODE_EXPIRED: "لم يعد هذا الرمز صالحًا.",
    CODE_EXHAUSTED: "استُنفد هذا الرمز.",
    CODE_USED: "استعملت هذا الرمز بقدر ما يُسمح به.",
    CODE_NOT_COMBINABLE: (other: string) => `لا يُجمع مع «${other}».`,
    CODE_NO_GOODS: "ليس في سلتك بعدُ شيء يشمله هذا العرض.",
    CODE_TOO_MANY: (max: number) =>
      plural("ar", max, {
        zero: "لا تقبل السلة رموزًا.",
        one: "تقبل السلة رمزًا واحدًا.",
        two: "تقبل السلة رمزين.",
        few: "تقبل السلة حتى # رموز.",
        many: "تقبل السلة حتى # رمزًا.",
        other: "تقبل السلة حتى # رمز.",
      }),
  },
  conditions: {
    AMOUNT: (missing: string) => `أضف ما قيمته ${missing} من المنتجات المشمولة.`,
    QUANTITY: (missing: number) =>
      plural("ar", missing, {
        zero: "لا ينقص شيء.",
        one: "أضف قطعة أخرى من المنتجات المشمولة.",
        two: "أضف قطعتين أخريين من المنتجات المشمولة.",
        few: "أضف # قطع أخرى من المنتجات المشمولة.",
        many: "أضف # قطعة أخرى من المنتجات المشمولة.",
        other: "أضف # قطعة أخرى من المنتجات المشمولة.",
      }),
    CUSTOMER_GROUP: "هو لزبناء معيّنين فقط. سجّل الدخول إن كنت منهم.",
    FIRST_ORDER: "هو للطلب الأول فقط.",
    CURRENCY: "لا يصلح بهذه العملة.",
    COUNTRY: "لا يصلح للمكان الذي يُرسل إليه الطلب.",
  },
  rate: (percent: string) => `ضريبة القيمة المضافة ${percent}`,
};
