import { plural } from "../../plural.ts";
import type { simulator as en } from "../en/simulator.ts";

const orders = {
  zero: "لا طلب",
  one: "طلب واحد",
  two: "طلبان",
  few: "# طلبات",
  many: "# طلبًا",
  other: "# طلب",
};

export const simulator: typeof en = {
  title: "ماذا لو؟",
  open: "المحاكي",
  text: "يُعاد حساب الطلبات السابقة بالقواعد السارية الآن. ولا يتغير شيء.",
  draftText:
    "يُعاد حساب الطلبات السابقة بالقواعد السارية وبهذا العرض كما هو هنا، محفوظًا كان أم لا. ولا يتغير شيء.",
  from: "الطلبات من",
  until: "إلى",
  assumeCode: "كأن الجميع أدخلوا رمزه",
  floor: "التنبيه دون",
  floorHelp: "أقل ما يدفعه العميل من ثمن البضائع.",
  run: "محاكاة",
  running: "حساب الطلبات",
  done: (count) => `تم حساب ${plural("ar", count, orders)}`,
  changed: (count) => `اختلف ثمن ${plural("ar", count, orders)}`,
  limit: (max) => `آخر ${max} طلبات الفترة.`,
  none: "لم يكن ثمن أي طلب في هذه الفترة ليختلف.",
  noOrders: "لم يطلب أحد في هذه الفترة.",
  onlyWarned: "ذات التنبيه فقط",
  column: {
    order: "الطلب",
    customer: "العميل",
    before: "دفع",
    after: "كان سيدفع",
    difference: "الفرق",
    why: "العروض",
  },
  totals: "المجاميع",
  total: (currency) => `بعملة ${currency}`,
  warnings: "بضائع تُعطى مجانًا",
  givesAway: (count) => `${plural("ar", count, orders)} تُعطى فيها بضائع مجانًا`,
  flags: {
    ORDER_FREE: "طلب بلا ثمن",
    BELOW_FLOOR: "تحت الحد",
    LINE_FREE: "بضائع بلا ثمن",
    OVER_WHOLE: "معًا فوق 100 %",
  },
  checks: "قواعد تعطي البضائع مجانًا",
  checksText: "كل عرض، وكل عرضين يجتمعان، على أصغر سلة تحقق شروطهما.",
  checksFine: "لا عرض ولا عرضان يفعلان ذلك.",
  check: (names, value, paid) => `${names}: مقابل بضائع بقيمة ${value} يدفع العميل ${paid}.`,
  invalid: { dates: "اختر فترة لا تنتهي قبل أن تبدأ.", floor: "اكتب نسبة من 0 إلى 100." },
  first: (shown) => `تظهر أول ${shown}.`,
};
