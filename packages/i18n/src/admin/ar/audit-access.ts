import type { accessActions as en } from "../en/audit-access.ts";

export const accessActions: typeof en = {
  "staff-role.second-factor": "اشتراط الدخول بخطوتين على أدوار",
  "staff-role.create": "تكوين دور",
  "staff-role.update": "تعديل دور مكوَّن",
  "staff-role.delete": "حذف دور مكوَّن",
  "privacy.export": "بدء تصدير بيانات شخصية",
  "privacy.erase": "بدء محو بيانات شخصية",
  "privacy.cancel": "إلغاء طلب يخص بيانات شخصية",
  "api-key.create": "إنشاء مفتاح برمجي",
  "api-key.revoke": "إبطال مفتاح برمجي",
  "staff.add": "إضافة عضو إلى الفريق",
  "staff.role": "تغيير دور",
  "staff.disable": "تعطيل حساب",
  "staff.second-factor": "إعادة ضبط الدخول بخطوتين",
  "staff.enable": "تفعيل حساب",
  "customer.note": "ملاحظة عن عميل",
  "customer.note-remove": "حذف ملاحظة عن عميل",
  "customer.groups": "تعديل مجموعات العميل",
  "customer.disable": "تعطيل حساب العميل",
  "customer.enable": "تفعيل حساب العميل",
};
