import type { auth as en } from "../en/auth.ts";

export const auth: typeof en = {
  title: "تسجيل الدخول إلى الإدارة",
  lead: "لمن يديرون المتجر.",
  email: "البريد الإلكتروني",
  password: "كلمة المرور",
  commonPassword: "هذه من أول ما يُجرَّب. اختر غيرها، جملة مثلًا.",
  show: "إظهار كلمة المرور",
  hide: "إخفاء كلمة المرور",
  remember: "أبقني متصلًا على هذا الجهاز",
  submit: "تسجيل الدخول",
  pending: "جارٍ تسجيل الدخول",
  wrong: "البريد الإلكتروني أو كلمة المرور غير صحيحة.",
  emailNeeded: "اكتب بريدك الإلكتروني، مثل name@example.com.",
  passwordNeeded: "اكتب كلمة المرور.",
  customerTitle: "هذا حساب زبون",
  customer: (email) =>
    `يستطيع ${email} التسوق، لكنه لا يصل إلى الإدارة. سجّل الدخول بحساب موظف، أو انتقل إلى المتجر.`,
  toShop: "إلى المتجر",
  otherAccount: "استعمال حساب آخر",
  endedTitle: "انتهت جلستك",
  ended: "سجّل الدخول من جديد للمتابعة. ما كتبته في هذه الصفحة محفوظ.",
};
