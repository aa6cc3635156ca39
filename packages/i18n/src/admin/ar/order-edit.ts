import type { orderEdit as en } from "../en/order-edit.ts";

export const orderEdit: typeof en = {
  text: "تحتفظ الوحدات بالسعر الذي طُلبت به، وما يُضاف يكون بسعر اليوم.",
  add: "إضافة منتج",
  before: "المجموع قبل التعديل",
  after: "المجموع بعد التعديل",
  awaited: (amount) => `يتغير المبلغ المنتظر دفعه بمقدار ${amount}.`,
  toPay: (amount) => `يصل الزبون رابط لدفع ${amount}، ويُرسل ما أُضيف بعد الدفع.`,
  lessToPay: (amount) => `ينقص المبلغ المتبقي للدفع بمقدار ${amount}.`,
  toReturn: (amount) => `يُردّ ${amount}.`,
  even: "يبقى المجموع كما هو.",
  gone: "أُزيل",
  restore: (name) => `إبقاء ${name}`,
  remove: (name) => `إزالة ${name}`,
  nothing: "غيّر كمية أو أزل صنفا أو أضف صنفا.",
  reason: "السبب",
  reasonHelp: "يقرؤه الزبون في البريد.",
  save: "تعديل الطلب",
  done: "عُدّل الطلب",
  added: (units) => `أُضيف: ${units}`,
  removed: (units) => `أُزيل: ${units}`,
  refused: {
    NOTHING_CHANGED: "لن يتغير شيء.",
    NOTHING_LEFT: "لن يبقى ما يُدفع أو يُرسل. ألغِ الطلب بدلا من ذلك.",
    OTHER_TAX: "احتُسبت ضريبة هذا الطلب بطريقة غير طريقة المتجر الآن، فلا يمكن إضافة شيء إليه.",
  },
};
