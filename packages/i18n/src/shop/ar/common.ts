import { plural } from "../../plural.ts";
import type { common as en } from "../en/common.ts";

export const common: typeof en = {
  yes: "نعم",
  no: "لا",
  shop: "سوق",
  close: "إغلاق",
  retry: "أعد المحاولة",
  loading: "جارٍ التحميل",
  optional: "اختياري",
  home: "الرئيسية",
  youAreHere: "أنت هنا",
  remove: "إزالة",
  undo: "تراجع",
  save: "حفظ",
  cancel: "إلغاء",
  edit: "تعديل",
  delete: "حذف",
  loadFailed: "تعذّر التحميل",
  loadFailedHelp: "السوق ما زال هنا؛ انقطع الاتصال به للحظة.",
  crashed: "حدث خلل في هذه الصفحة",
  crashedHelp: "لم يضع شيء مما طلبته أو وضعته في السلة. أعد تحميل الصفحة أو ارجع إلى البداية.",
  reload: "إعادة التحميل",
  notFound: "هذه الصفحة غير موجودة",
  notFoundHelp: "ربما تغيّر عنوانها أو فيه خطأ كتابي. ابحث عمّا تحتاجه أو انطلق من الصفحة الرئيسية.",
  toHome: "إلى الصفحة الرئيسية",
  errorPrefix: "خطأ:",
  formProblems: (count: number) =>
    plural("ar", count, {
      zero: "لا شيء يحتاج إلى انتباهك",
      one: "أمر واحد يحتاج إلى انتباهك",
      two: "أمران يحتاجان إلى انتباهك",
      few: "# أمور تحتاج إلى انتباهك",
      many: "# أمرًا يحتاج إلى انتباهك",
      other: "# أمر يحتاج إلى انتباهك",
    }),
};
