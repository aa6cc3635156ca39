import type { mails as en } from "../en/mails.ts";

export const mails: typeof en = {
  stopTitle: "إيقاف الرسائل",
  remind: "ذكّروني برسالة واحدة إذا تركت سلتي",
  restored: "عاد ما تركته إلى سلتك.",
  restoreUnknown: "هذا الرابط ناقص، أو لم تعد السلة موجودة.",
};
