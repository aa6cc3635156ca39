import type { marketingActions as en, marketingFields as enFields } from "../en/audit-marketing.ts";

export const marketingActions: typeof en = {
  "promotion.create": "تم إنشاء العرض",
  "promotion.update": "تم تغيير العرض",
  "promotion.delete": "تم حذف العرض",
  "promotion.restore": "تم استرجاع العرض",
  "promotion.add-codes": "تمت إضافة رموز",
  "promotion.delete-codes": "تم حذف رموز",
  "customer-group.create": "تم إنشاء مجموعة عملاء",
  "customer-group.update": "تم تغيير مجموعة العملاء",
  "customer-group.delete": "تم حذف مجموعة العملاء",
  "customer-group.add": "تمت إضافة عميل إلى مجموعة",
  "customer-group.remove": "تمت إزالة عميل من مجموعة",
};

export const marketingFields: typeof enFields = {
  trigger: "كيف يبدأ",
  startsAt: "من",
  endsAt: "إلى",
  priority: "الأولوية",
  stacking: "الجمع",
  exclusionGroup: "مجموعة استبعاد",
  conditions: "الشروط",
  effect: "ما يفعله",
  usageLimit: "الاستعمالات إجمالًا",
  perCustomerLimit: "الاستعمالات لكل عميل",
  codes: "الرموز",
};
