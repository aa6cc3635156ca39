import { plural } from "../../plural.ts";
import type { codes as en } from "../en/codes.ts";

const forms = {
  zero: "لا رموز",
  one: "رمز واحد",
  two: "رمزان",
  few: "# رموز",
  many: "# رمزًا",
  other: "# رمز",
};

export const codes: typeof en = {
  title: "الرموز",
  add: "إضافة رمز",
  make: "إنشاء الكثير",
  code: "الرمز",
  codeHelp: "من 3 إلى 40 حرفًا أو رقمًا أو شرطة. لا فرق بين الحروف الكبيرة والصغيرة.",
  usageLimit: "استعمالات كل رمز",
  count: "العدد",
  prefix: "يبدأ بـ",
  length: "حروف عشوائية",
  example: (code) => `مثل ${code}`,
  added: "تمت إضافة الرمز",
  made: (count) => `تم إنشاء ${plural("ar", count, forms)}`,
  download: "تنزيل CSV",
  search: "البحث عن رمز",
  total: (total, used) =>
    `${plural("ar", total, forms)}، ${plural("ar", used, { zero: "لم يُستعمل أي منها", one: "استُعمل واحد منها", two: "استُعمل اثنان منها", few: "استُعملت # منها", many: "استُعمل # منها", other: "استُعمل # منها" })}`,
  uses: "الاستعمالات",
  none: "لا رموز بعد. بلا رمز لا يناله أحد.",
  noMatch: "لا رمز يحوي هذا.",
  delete: (code) => `حذف الرمز ${code}`,
  deleteUnused: "حذف غير المستعملة",
  deleteTitle: "حذف كل الرموز التي لم يستعملها أحد؟",
  deleteText: "تفقدها السلال التي تحويها. ولا رجوع في ذلك.",
  deleted: (count) => `تم حذف ${plural("ar", count, forms)}`,
  invalid: {
    code: "للرمز من 3 إلى 40 حرفًا أو رقمًا أو شرطة.",
    usageLimit: "اكتب عددًا صحيحًا موجبًا، أو اتركه فارغًا.",
    count: "اكتب عددًا من 1 إلى 10,000.",
    prefix: "حروف وأرقام وشرطات، من 3 إلى 20، أو لا شيء.",
    length: "من 6 إلى 16.",
  },
};
