import type { mails as en } from "../en/mails.ts";

export const mails: typeof en = {
  stopTitle: "إيقاف الرسائل",
  stopHelp: {
    stock: "لن نخبرك بعد الآن بعودة المنتجات. يمكنك أن تطلب ذلك من جديد في صفحة أي منتج.",
  },
  stop: "أوقفوا هذه الرسائل",
  stopped: "تم. لن تصلك رسائل أخرى منها.",
  unknown: "هذا الرابط ناقص أو قديم. إذا استمرت الرسائل فراسلنا.",
};
