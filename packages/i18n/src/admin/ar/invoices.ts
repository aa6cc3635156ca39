import { plural } from "../../plural.ts";
import type { invoices as en } from "../en/invoices.ts";

export const invoices: typeof en = {
  title: "الفواتير",
  mail: "إرسال إلى الزبون",
  mailed: (to) => `أُرسلت إلى \u2066${to}\u2069`,
  kindTabs: "أنواع الوثائق",
  kinds: { INVOICE: "الفواتير", CREDIT_NOTE: "الإشعارات الدائنة" },
  one: { INVOICE: "فاتورة", CREDIT_NOTE: "إشعار دائن" },
  column: {
    number: "الرقم",
    kind: "النوع",
    issued: "تاريخ الإصدار",
    order: "الطلب",
    customer: "الزبون",
    total: "المجموع",
  },
  search: "البحث في الفواتير",
  searchPlaceholder: "الرقم أو الطلب أو البريد الإلكتروني",
  year: "السنة",
  allYears: "كل السنوات",
  count: (count: number) =>
    plural("ar", count, {
      zero: "لا وثائق",
      one: "وثيقة واحدة",
      two: "وثيقتان",
      few: "# وثائق",
      many: "# وثيقة",
      other: "# وثيقة",
    }),
  sum: (currency: string) => `المفوتر ناقص الدائن، ${currency}`,
  taxWithin: (amount: string) => `منها ضريبة ${amount}`,
  open: (kind: string) => `فتح ملف PDF (${kind})`,
  emptyTitle: "لا فواتير بعد",
  empty: "يُفوتر الطلب تلقائيًا فور دفعه.",
  noMatchTitle: "لا فاتورة مطابقة",
  noMatch: "جرّب رقمًا أو رقم طلب أو عنوان بريد إلكتروني.",
  noneYet: "لم يُفوتر بعد: يحدث ذلك تلقائيًا عند دفعه.",
};
