import type { salesActions as en } from "../en/audit-sales.ts";

/** What happens to orders, before and after they are ones. */
export const salesActions: typeof en = {
  "draft.create": "بدأت مسودة",
  "draft.price": "اتُّفق على سعر",
  "draft.send": "أُنشئ رابط دفع",
  "draft.complete": "صارت المسودة طلبًا",
  "draft.delete": "حُذفت مسودة",
  "order.confirm": "تأكيد طلب",
  "order.process": "تجهيز طلب",
  "order.ship": "شحن طلب",
  "order.deliver": "تسليم طلب",
  "order.cancel": "إلغاء طلب",
  "order.edit": "عُدّل طلب",
  "order.link": "أُنشئ رابط دفع لطلب",
  "order.refund": "استرداد مبلغ طلب",
  "order.note": "ملاحظة على طلب",
  "payment-event.replay": "أُعيدت معالجة حدث دفع",
  "reconciliation.run": "بدأت مطابقة",
  "gift-card.issue": "أُصدرت بطاقة هدية",
  "gift-card.adjust": "عُدّل رصيد بطاقة هدية",
  "gift-card.update": "عُدّلت بطاقة هدية",
};
