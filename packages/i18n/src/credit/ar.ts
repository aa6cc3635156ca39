import type { credit as en } from "./en.ts";

export const credit: typeof en = {
  none: "لا رصيد بعد",
  noneHelp: "يظهر هنا ما لك عندنا: المبالغ المستردّة التي أخذتها رصيدًا، وما نمنحك إياه.",
  lead: "يدفع ثمن طلباتك كله أو بعضه، ولا تنتهي صلاحيته.",
  balance: "الرصيد",
  stopped: "لا يمكن استعماله الآن. راسلنا.",
  movements: (currency) => `الحركات بعملة ${currency}`,
  order: (number) => `الطلب ${number}`,
  kinds: {
    ISSUED: "أُضيف",
    REDEEMED: "دُفع به",
    RELEASED: "أُعيد: لم ينتج عنه طلب",
    REFUNDED: "استرداد",
    ADJUSTED: "أُضيف",
  },
  taken: "خُصم",
};
