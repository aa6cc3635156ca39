import { plural } from "../../plural.ts";
import type { picking as english } from "../en/picking.ts";

export const picking: typeof english = {
  title: "قائمة الجمع",
  bar: "ما يُفعل بالطلبات المحددة",
  slips: "قسائم التعبئة",
  selectPage: "تحديد كل طلبات هذه الصفحة",
  selectOne: (number) => `تحديد الطلب ${number}`,
  selected: (count) =>
    plural("ar", count, {
      zero: "لم يُحدد أي طلب",
      one: "حُدد طلب واحد",
      two: "حُدد طلبان",
      few: "حُددت # طلبات",
      many: "حُدد # طلبًا",
      other: "حُدد # طلب",
    }),
  clear: "إلغاء التحديد",
  picked: "جُمع",
  goesTo: "للطلبات",
  missing: (count) =>
    plural("ar", count, {
      zero: "وصل كل شيء",
      one: "قطعة واحدة لم تصل بعد",
      two: "قطعتان لم تصلا بعد",
      few: "# قطع لم تصل بعد",
      many: "# قطعة لم تصل بعد",
      other: "# قطعة لم تصل بعد",
    }),
  noPlace: "مكان غير معروف",
  leftOut: "ليست في هذه القائمة",
  why: {
    UNACCEPTED: "يجب تأكيده أولًا.",
    HELD: "محتجز للمراجعة.",
    NOTHING_LEFT: "لم يبق فيه ما يُرسل.",
  },
  nothingTitle: "لا شيء للجمع",
  nothing: "ليس في هذه الطلبات بضائع تُرسل الآن.",
  noneTitle: "لم يُختر أي طلب",
  none: "حدّد طلبات من القائمة ثم عد إلى هنا.",
};
