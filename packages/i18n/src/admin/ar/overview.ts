import { plural } from "../../plural.ts";
import type { overview as en } from "../en/overview.ts";

export const overview: typeof en = {
  title: "لوحة المتابعة",
  period: "الفترة",
  days: (count) =>
    plural("ar", count, {
      zero: "اليوم",
      one: "آخر يوم",
      two: "آخر يومين",
      few: "آخر # أيام",
      many: "آخر # يومًا",
      other: "آخر # يوم",
    }),
  currency: "العملة",
  figures: { revenue: "المبيعات", orders: "الطلبات", averageOrder: "متوسط الطلب", customers: "الزبائن" },
  before: (value) => `قبلها: ${value}`,
  up: (percent) => `أكثر بنسبة ${percent} من الفترة السابقة`,
  down: (percent) => `أقل بنسبة ${percent} من الفترة السابقة`,
  same: "مثل الفترة السابقة",
  fresh: "لا شيء في الفترة السابقة",
  chart: "المبيعات حسب اليوم",
  summary: (total, orders, bestDay, best) => `${total} من ${orders}؛ أفضل يوم ${bestDay} بمبلغ ${best}`,
  summaryEmpty: "لم يُبع شيء في هذه الفترة.",
  dayReadout: (day, revenue, orders) => `${day}: ${revenue}، ${orders}`,
  table: "الأرقام في جدول",
  column: { day: "اليوم", orders: "الطلبات", revenue: "المبيعات", product: "المنتج", units: "الوحدات" },
  toShip: "بانتظار الشحن",
  toShipText: (count) =>
    plural("ar", count, {
      zero: "لا طلبات تنتظر الشحن",
      one: "طلب واحد ينتظر الشحن",
      two: "طلبان ينتظران الشحن",
      few: "# طلبات تنتظر الشحن",
      many: "# طلبًا ينتظر الشحن",
      other: "# طلب ينتظر الشحن",
    }),
  toShipNone: "لا طلب ينتظر الشحن.",
  toShipLink: "عرضها",
  lowStock: "مخزون قليل",
  lowStockAll: (count) =>
    plural("ar", count, {
      zero: "لا متغيّرات",
      one: "عرض المتغيّر",
      two: "عرض المتغيّرين",
      few: "عرض كل المتغيّرات وعددها #",
      many: "عرض كل المتغيّرات وعددها #",
      other: "عرض كل المتغيّرات وعددها #",
    }),
  lowStockNone: "لكل المتغيّرات مخزون كافٍ.",
  left: (count) =>
    plural("ar", count, {
      zero: "لم يبق شيء",
      one: "بقي واحد",
      two: "بقي اثنان",
      few: "بقي #",
      many: "بقي #",
      other: "بقي #",
    }),
  recent: "أحدث الطلبات",
  recentNone: "لا طلبات بعد.",
  allOrders: "كل الطلبات",
  top: "الأكثر مبيعًا",
  topNone: "لم يُبع شيء في هذه الفترة.",
};
