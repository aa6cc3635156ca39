import type { form as en } from "../en/form.ts";

export const form: typeof en = {
  at: (label: string, text: string) => `${label.replace(/؟$/, "")}: ${text}`,
  required: "املأ هذا الحقل",
  email: "أدخل بريدًا إلكترونيًا مثل name@example.com",
  tooShort: (min: number) => `الحد الأدنى لعدد الأحرف: ${min}`,
  tooLong: (max: number) => `الحد الأقصى لعدد الأحرف: ${max}`,
  phone: "أدخل رقم هاتف بالأرقام، مثل \u2066+212 600 000 000\u2069",
  postalCode: "أدخل الرمز البريدي كما يُكتب في هذا البلد",
  vatNumber: "أدخل رقمًا ضريبيًا بصيغة هذا البلد أو اتركه فارغًا",
  cardNumberWrong: "أدخل أرقام البطاقة",
  expiryWrong: "أدخل الشهر والسنة مثل \u206609/28\u2069",
  cvcWrong: "أدخل الأرقام الثلاثة أو الأربعة",
  commonPassword: "اختر كلمة أخرى: هذه من أول ما يُجرَّب",
  unstorable: "احذف الأحرف التي لا يمكن حفظها",
  number: "أدخل عددًا صحيحًا",
  invalid: "تحقّق من هذا الحقل",
};
