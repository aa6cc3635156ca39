import { plural } from "../plural.ts";
import type { impersonation as en } from "./en.ts";

export const impersonation: typeof en = {
  label: "عرض المتجر كعميل",
  as: (customer) => `ترى المتجر كما يراه ${customer}`,
  by: (staff) => `${staff}، من فريق المتجر`,
  left: (minutes) =>
    plural("ar", minutes, {
      zero: "أقل من دقيقة",
      one: "بقيت دقيقة واحدة",
      two: "بقيت دقيقتان",
      few: "بقيت # دقائق",
      many: "بقيت # دقيقة",
      other: "بقيت # دقيقة",
    }),
  limits: "يمكنك ملء السلة وتغيير العناوين. أما الطلب والدفع وأمان الحساب فللعميل وحده.",
  end: "إنهاء",
  opening: "يُفتح المتجر كما يراه العميل…",
  failed: "يعمل هذا العنوان مرة واحدة خلال دقيقتين. ابدأ من جديد من صفحة العميل.",
  overTitle: "عدت إلى حسابك",
  over: "انتهى عرض المتجر كما يراه العميل. لا تُظهر هذه النافذة شيئًا منه بعد الآن: يمكنك إغلاقها.",
  toShop: "إلى المتجر باسمك",
};
