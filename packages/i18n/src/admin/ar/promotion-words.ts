import { plural } from "../../plural.ts";
import type { promotionWords as en } from "../en/promotion-words.ts";

export const promotionWords: typeof en = {
  all: "كل البضائع",
  products: (names) => names,
  categories: (names) => `الفئات ${names}`,
  collections: (names) => `المجموعات ${names}`,
  off: (amount, goods) => `يخصم ${amount} من ${goods}.`,
  offAtMost: (amount, goods, max) => `يخصم ${amount} من ${goods}، على ألا يتجاوز ${max}.`,
  freeShipping: "الشحن مجاني.",
  freeMethods: (methods) => `الشحن بطريقة ${methods} مجاني.`,
  buyGet: (buy, goods, get, others, percent) =>
    `من يشتري ${buy} من ${goods} ينال ${get} من ${others} بخصم ${percent}، الأرخص منها.`,
  times: (count) =>
    plural("ar", count, {
      zero: "ولا مرة في الطلب.",
      one: "مرة واحدة في الطلب على الأكثر.",
      two: "مرتين في الطلب على الأكثر.",
      few: "# مرات في الطلب على الأكثر.",
      many: "# مرة في الطلب على الأكثر.",
      other: "# مرة في الطلب على الأكثر.",
    }),
  gift: (count, name) => `يضيف هدية ما دامت متوفرة: ${name} (${count}).`,
  amount: (amount, goods) => `ابتداءً من ${amount} من ${goods}.`,
  quantity: (count, goods) => `ابتداءً من ${count} من ${goods}.`,
  units: (count) =>
    plural("ar", count, {
      zero: "لا وحدة",
      one: "وحدة واحدة",
      two: "وحدتين",
      few: "# وحدات",
      many: "# وحدة",
      other: "# وحدة",
    }),
  groups: (names) => `لعملاء ${names}.`,
  firstOrder: "للطلب الأول.",
  currency: (names) => `بعملة ${names} فقط.`,
  country: (names) => `للطلبات إلى ${names} فقط.`,
  AUTOMATIC: "يبدأ تلقائيًا.",
  CODE: "يبدأ برمز.",
  from: (date) => `من ${date}.`,
  until: (date) => `إلى ${date}.`,
  limit: (count) =>
    plural("ar", count, {
      zero: "بلا استعمال.",
      one: "استعمال واحد إجمالًا.",
      two: "استعمالان إجمالًا.",
      few: "# استعمالات إجمالًا.",
      many: "# استعمالًا إجمالًا.",
      other: "# استعمال إجمالًا.",
    }),
  perCustomer: (count) =>
    plural("ar", count, {
      zero: "بلا استعمال لكل عميل.",
      one: "استعمال واحد لكل عميل.",
      two: "استعمالان لكل عميل.",
      few: "# استعمالات لكل عميل.",
      many: "# استعمالًا لكل عميل.",
      other: "# استعمال لكل عميل.",
    }),
  EXCLUSIVE: "لا يجتمع مع عرض آخر.",
  group: (name) => `واحد فقط من مجموعة «${name}».`,
  or: "أو",
  short: {
    off: (amount) => `خصم ${amount}`,
    buyGet: (buy, get, percent) => `اشترِ ${buy} وخذ ${get} بخصم ${percent}`,
    gift: "هدية",
    freeShipping: "شحن مجاني",
  },
};
