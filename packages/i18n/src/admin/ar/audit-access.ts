import type { accessActions as en } from "../en/audit-access.ts";

export const accessActions: typeof en = {
  "staff-role.create": "تكوين دور",
  "staff-role.update": "تعديل دور مكوَّن",
  "staff-role.delete": "حذف دور مكوَّن",
  "staff.add": "إضافة عضو إلى الفريق",
  "staff.role": "تغيير دور",
  "staff.disable": "تعطيل حساب",
  "staff.enable": "تفعيل حساب",
};
