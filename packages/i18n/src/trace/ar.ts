import { plural } from "../plural.ts";
import type { trace as en } from "./en.ts";

export const trace: typeof en = {
  gift: (name: string, units: number) =>
    `${name}: ${plural("ar", units, {
      zero: "لا هدايا",
      one: "قطعة هدية",
      two: "قطعتان هدية",
      few: "# قطع هدية",
      many: "# قطعة هدية",
      other: "# قطعة هدية",
    })}`,
  withCode: (name: string, code: string) => `${name} (الرمز \u2066${code}\u2069)`,
  offer: {
    text: (sku, price, usual, why) => `${sku}: ${price} بدلًا من ${usual} (${why})`,
    why: (quantity, count) => (quantity > 1 ? `ابتداءً من ${count}` : "تخفيض"),
  },
  override: (sku: string, price: string, usual: string, reason: string) =>
    `${sku}: ${price} متفق عليه بدل ${usual} (${reason})`,
  base: (quantity: string, sku: string, price: string) => `${quantity} × \u2066${sku}\u2069 بسعر ${price}`,
  shipping: (label: string) => `التوصيل: ${label}`,
  reverseCharge: (country: string) => `دون ضريبة: الشركة تؤديها بنفسها في ${country} (احتساب عكسي)`,
  taxIncluded: (name: string, base: string) => `${name} ضمن ${base}`,
  taxAdded: (name: string, base: string) => `${name} على ${base}`,
  rate: (percent: string) => `ضريبة القيمة المضافة ${percent}`,
  edit: (number) => `عدّله المتجر (${number})`,
  rounding: "قُرّبت مرة واحدة للطلب كله، لا سطرًا سطرًا",
  skipped: {
    EXCLUSIVE: (name: string) => `${name}: لم يُطبَّق لأنه لا يُجمع مع غيره`,
    GROUP: (name: string) => `${name}: لم يُطبَّق لأن عرضًا آخر من مجموعته سبقه`,
    GIFT_OUT_OF_STOCK: (name: string) => `${name}: لم تُمنح الهدية لنفاد مخزونها`,
  },
};
