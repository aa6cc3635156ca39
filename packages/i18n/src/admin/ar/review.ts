import { plural } from "../../plural.ts";
import type { review as en } from "../en/review.ts";

export const review: typeof en = {
  title: "المراجعة",
  text: "الطلبات غير المعتادة تنتظر هنا: لا يُرسل منها شيء حتى يقبلها أحد الموظفين.",
  lists: { HELD: "قيد الانتظار", CLEARED: "المقبولة", REJECTED: "المرفوضة" },
  states: { NONE: "لا شيء غريب", HELD: "موقوف", CLEARED: "مقبول", REJECTED: "مرفوض" },
  tabs: "المراجعات حسب النتيجة",
  column: { order: "الطلب", customer: "العميل", why: "السبب", score: "النقاط", total: "المجموع" },
  count: (count) =>
    plural("ar", count, {
      zero: "لا طلبات",
      one: "طلب واحد",
      two: "طلبان",
      few: "# طلبات",
      many: "# طلبًا",
      other: "# طلب",
    }),
  emptyTitle: { HELD: "لا شيء ينتظر", CLEARED: "لا طلبات مقبولة بعد", REJECTED: "لا طلبات مرفوضة بعد" },
  empty: "تظهر هنا الطلبات التي تتجاوز حد النقاط في إعدادات «كشف الاحتيال».",
  why: "لماذا هو موقوف",
  noted: "ما لوحظ عليه",
  points: (count) =>
    plural("ar", count, {
      zero: "لا نقاط",
      one: "نقطة واحدة",
      two: "نقطتان",
      few: "# نقاط",
      many: "# نقطة",
      other: "# نقطة",
    }),
  reasons: {
    MANY_BY_EMAIL: (count, hours) => `عدد الطلبات بهذا البريد خلال ${hours} ساعة: ${count}`,
    MANY_BY_ADDRESS: (count, hours) => `عدد المدفوعات من هذه الشبكة خلال ${hours} ساعة: ${count}`,
    MANY_BY_CARD: (count, hours) => `عدد المدفوعات بهذه البطاقة خلال ${hours} ساعة: ${count}`,
    MANY_DECLINES: (count, hours) => `عدد المدفوعات المرفوضة خلال ${hours} ساعة: ${count}`,
    COUNTRY_MISMATCH: (shipping, billing) => `الشحن إلى ${shipping} والفوترة في ${billing}`,
    HIGH_FIRST_ORDER: "طلب أول مرتفع القيمة",
    DISPOSABLE_EMAIL: (domain) => `بريد مؤقت (${domain})`,
  },
  approve: "قبول",
  reject: "رفض",
  approveTitle: "أتقبل هذا الطلب؟",
  approveText: "يمكن إرساله من الآن.",
  rejectTitle: "أترفض هذا الطلب؟",
  rejectText: "يُلغى الطلب وتعود سلعه إلى البيع ويُرد المبلغ المدفوع. لا يمكن التراجع عن ذلك.",
  note: "ملاحظة",
  noteHelp: "تُحفظ في السجل ولا يراها العميل.",
  approved: "تم قبول الطلب",
  rejected: "تم رفض الطلب",
  event: { NONE: "مراجعة", HELD: "أُوقف", CLEARED: "المراجعة: مقبول", REJECTED: "المراجعة: مرفوض" },
};
