import { plural } from "../../plural.ts";
import type { products as en } from "../en/products.ts";

export const products: typeof en = {
  title: "المنتجات",
  add: "إضافة منتج",
  searchLabel: "البحث في المنتجات",
  searchPlaceholder: "اسم أو رمز أو علامة",
  statusTabs: "المنتجات حسب الحالة",
  statuses: { DRAFT: "مسودة", ACTIVE: "مفعّل", INACTIVE: "غير مفعّل", ARCHIVED: "مؤرشف" },
  deletedTab: "المحذوفة",
  column: {
    name: "المنتج",
    status: "الحالة",
    category: "الفئة",
    variants: "المتغيّرات",
    stock: "المخزون",
    price: "السعر",
    updated: "آخر تعديل",
  },
  count: (count) =>
    plural("ar", count, {
      zero: "لا منتجات",
      one: "منتج واحد",
      two: "منتجان",
      few: "# منتجات",
      many: "# منتجًا",
      other: "# منتج",
    }),
  variants: (count) =>
    plural("ar", count, {
      zero: "لا متغيّرات",
      one: "متغيّر واحد",
      two: "متغيّران",
      few: "# متغيّرات",
      many: "# متغيّرًا",
      other: "# متغيّر",
    }),
  category: "الفئة",
  stock: "المخزون",
  stockFilter: { low: "مخزون قليل", out: "نفد المخزون" },
  outOfStock: "نفد المخزون",
  noPrice: "بلا سعر",
  priceRange: (min, max) => `${min} – ${max}`,
  emptyTitle: "لا منتجات بعد",
  empty: "أضف أول منتج: يبقى مسودة حتى تفعّله.",
  noMatchTitle: "لا منتج يطابق البحث",
  noMatch: "جرّب كلمات أخرى، أو امسح عوامل التصفية.",
  noDeletedTitle: "لا شيء محذوف",
  noDeleted: "تنتظر المنتجات المحذوفة هنا حتى تُستعاد.",
};
